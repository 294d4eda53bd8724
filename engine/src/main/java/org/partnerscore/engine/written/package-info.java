/** The tables of a run read back, one account at a time, without reading those of the others. */
@NullMarked
package org.partnerscore.engine.written;

import org.jspecify.annotations.NullMarked;
