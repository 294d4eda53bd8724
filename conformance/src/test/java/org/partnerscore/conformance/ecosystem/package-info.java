/** A data set held in memory, as tests write, change and feed it: its rows, its CSV files. */
@NullMarked
package org.partnerscore.conformance.ecosystem;

import org.jspecify.annotations.NullMarked;
