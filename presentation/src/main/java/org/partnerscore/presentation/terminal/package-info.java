/** Documents as text for a terminal of 80 columns: scorecards, rankings, progress. */
@NullMarked
package org.partnerscore.presentation.terminal;

import org.jspecify.annotations.NullMarked;
