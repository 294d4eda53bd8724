/** Exports as they are received, taken and derived from, by the real parts. */
@NullMarked
package org.partnerscore.imports;

import org.jspecify.annotations.NullMarked;
