/** Scoring one account from facts in memory, again and again as they are edited, through the kernels of core alone. */
@NullMarked
package org.partnerscore.insight.score;

import org.jspecify.annotations.NullMarked;
