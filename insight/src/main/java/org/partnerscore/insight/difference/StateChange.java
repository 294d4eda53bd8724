package org.partnerscore.insight.difference;

import org.partnerscore.insight.score.AccountLine;

/**
 * A change of something that counts as it is in one month.
 *
 * @param line the line, with how much more it is than before as its amount
 * @param was whether it counted before
 * @param is whether it counts now
 */
record StateChange(AccountLine line, boolean was, boolean is) {
    /** Whether it did not count before. */
    boolean came() {
        return !was;
    }
}
