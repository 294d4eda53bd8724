package org.partnerscore.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.kernel.MonthRefusedException;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.ProgrammeCatalog;

/** Which months each programme can be scored for (section 8), and from which day on it has rules. */
class ScoredMonthsTest {
    static List<Programme> programmes() {
        return ProgrammeCatalog.bundled().programmes();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void the_month_of_the_first_day_is_scored_under_the_rules_of_that_day(Programme programme) {
        LocalDate start = programme.start();

        ScoringPlan plan = ScoringPlan.of(programme, YearMonth.from(start), start, around(programme));

        assertThat(plan.month()).isEqualTo(YearMonth.from(start));
        assertThat(plan.rulesAsOf()).isEqualTo(start);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void the_last_month_of_the_data_is_scored(Programme programme) {
        YearMonth last = around(programme).last();

        assertThat(ScoringPlan.of(programme, last, around(programme)).rulesAsOf())
                .isEqualTo(last.atEndOfMonth());
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void a_month_that_ended_before_the_first_day_is_refused(Programme programme) {
        YearMonth month = YearMonth.from(programme.start()).minusMonths(1);

        assertThat(reason(programme, month, programme.start(), around(programme)))
                .isEqualTo("month-before-rules");
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void rules_of_the_day_before_the_first_are_refused(Programme programme) {
        LocalDate start = programme.start();

        assertThat(reason(programme, YearMonth.from(start), start.minusDays(1), around(programme)))
                .isEqualTo("day-before-rules");
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void a_month_just_outside_the_data_is_refused(Programme programme) {
        YearMonth month = YearMonth.from(programme.start()).plusMonths(14);
        DataSpan oneMonth = new DataSpan(month, month, null);
        YearMonth before = month.minusMonths(1);
        YearMonth after = month.plusMonths(1);

        assertThat(reason(programme, before, before.atEndOfMonth(), oneMonth)).isEqualTo("month-before-data");
        assertThat(reason(programme, after, after.atEndOfMonth(), oneMonth)).isEqualTo("month-after-data");
    }

    /** Data from a year before a programme began to one and a half years after. */
    private static DataSpan around(Programme programme) {
        YearMonth start = YearMonth.from(programme.start());
        return new DataSpan(start.minusMonths(12), start.plusMonths(18), null);
    }

    private static String reason(Programme programme, YearMonth month, LocalDate rulesAsOf, DataSpan data) {
        return assertThatExceptionOfType(MonthRefusedException.class)
                .isThrownBy(() -> ScoringPlan.of(programme, month, rulesAsOf, data))
                .actual()
                .reason()
                .code()
                .id();
    }
}
