/** The command that measures whole jobs on made-up data sets. */
@NullMarked
package org.partnerscore.benchmarks;

import org.jspecify.annotations.NullMarked;
