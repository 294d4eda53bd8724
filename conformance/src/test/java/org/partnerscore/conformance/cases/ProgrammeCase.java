package org.partnerscore.conformance.cases;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case.
 *
 * @param name what it shows, as a sentence
 * @param rule the rule it shows, e.g. {@code R8}
 * @param month the month scored
 * @param data the months that the data set covers; the month scored and the 24 before it unless given
 * @param pathway the pathway scored
 * @param given the facts
 * @param expected what must come out
 */
record ProgrammeCase(
        String name,
        String rule,
        YearMonth month,
        @Nullable MonthSpan data,
        String pathway,
        Given given,
        List<Expectation> expected) {
    MonthSpan covered() {
        return data != null ? data : new MonthSpan(month.minusMonths(24), month);
    }

    String accountOf(Expectation expectation) {
        if (expectation.account() != null) {
            return expectation.account();
        }
        if (given.accounts().size() > 1) {
            throw new IllegalArgumentException("of several accounts an expectation must name one: " + name);
        }
        return given.accounts().keySet().iterator().next();
    }
}
