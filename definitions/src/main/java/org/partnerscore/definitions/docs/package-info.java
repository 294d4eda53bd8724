/** Writes the documentation of programmes and indicators from their definitions, as Markdown in English. */
@NullMarked
package org.partnerscore.definitions.docs;

import org.jspecify.annotations.NullMarked;
