package org.partnerscore.engine.score;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Programme;

/**
 * What to score.
 *
 * @param programme the programme
 * @param month the month
 * @param rulesAsOf the day whose rules are taken; null for the month's last day
 * @param assumeValid whether the data set is taken as good because an earlier check found it so
 * @param contributions whether each contribution is kept, so that it can be written
 */
public record ScoreRequest(
        Programme programme,
        YearMonth month,
        @Nullable LocalDate rulesAsOf,
        boolean assumeValid,
        boolean contributions) {
    /** A month under its own rules, of a data set that is checked on the way. */
    public static ScoreRequest of(Programme programme, YearMonth month) {
        return new ScoreRequest(programme, month, null, false, false);
    }

    /**
     * The rules for it.
     *
     * @throws org.partnerscore.core.kernel.MonthRefusedException if the month cannot be scored
     */
    public ScoringPlan plan(DataSpan span) {
        return ScoringPlan.of(programme, month, Optional.ofNullable(rulesAsOf).orElse(month.atEndOfMonth()), span);
    }
}
