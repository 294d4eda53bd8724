/** What one tenant or one account's people have behind them, laid out for measures to read; reused from one to the next. */
@NullMarked
package org.partnerscore.core.history;

import org.jspecify.annotations.NullMarked;
