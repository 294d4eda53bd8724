/** Reads a programme file: its structure, then what must agree within it. */
@NullMarked
package org.partnerscore.definitions.read;

import org.jspecify.annotations.NullMarked;
