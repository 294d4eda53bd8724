/** Documents as JSON: each has a name, a version and a JSON Schema, and the same content gives the same bytes. */
@NullMarked
package org.partnerscore.presentation.json;

import org.jspecify.annotations.NullMarked;
