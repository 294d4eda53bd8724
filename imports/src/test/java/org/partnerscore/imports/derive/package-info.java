/** What is derived from exports. */
@NullMarked
package org.partnerscore.imports.derive;

import org.jspecify.annotations.NullMarked;
