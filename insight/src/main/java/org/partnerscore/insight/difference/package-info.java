/** The change from one score of an account to another, split into causes with the rows behind them. */
@NullMarked
package org.partnerscore.insight.difference;

import org.jspecify.annotations.NullMarked;
