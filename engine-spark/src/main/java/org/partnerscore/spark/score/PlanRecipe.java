package org.partnerscore.spark.score;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Programme;

/** What a plan is made from, for tasks to make their own: the same everywhere, slots and exams numbered alike. */
record PlanRecipe(Programme programme, YearMonth month, LocalDate rulesAsOf, DataSpan span) implements Serializable {
    ScoringPlan plan() {
        return ScoringPlan.of(programme, month, rulesAsOf, span);
    }
}
