package org.partnerscore.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.kernel.MonthRefusedException;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.definitions.ProgrammeCatalog;

/** Which months a programme can be scored for (section 8), and from which day on it has rules. */
class ScoredMonthsTest {
    private static final DataSpan DATA = new DataSpan(YearMonth.of(2019, 1), YearMonth.of(2021, 6), null);

    @ParameterizedTest
    @CsvSource({
        "cloud-business-applications, 2019-11, 2019-11-14",
        "cloud-business-applications, 2019-11, 2019-11-30",
        "cloud-business-applications, 2021-06, 2021-06-30",
        "small-and-midmarket-cloud-solutions, 2021-05, 2021-05-28",
        "small-and-midmarket-cloud-solutions, 2021-06, 2021-06-30",
    })
    void a_month_within_the_data_that_ends_under_rules_is_scored(
            String programme, YearMonth month, LocalDate rulesAsOf) {
        ScoringPlan plan = ScoringPlan.of(ProgrammeCatalog.bundled().programme(programme), month, rulesAsOf, DATA);

        assertThat(plan.month()).isEqualTo(month);
        assertThat(plan.rulesAsOf()).isEqualTo(rulesAsOf);
    }

    @ParameterizedTest
    @CsvSource({
        "cloud-business-applications, 2019-10, 2019-11-30, month-before-rules",
        "cloud-business-applications, 2019-11, 2019-11-13, day-before-rules",
        "cloud-business-applications, 2021-07, 2021-07-31, month-after-data",
        "small-and-midmarket-cloud-solutions, 2021-04, 2021-05-31, month-before-rules",
        "small-and-midmarket-cloud-solutions, 2021-05, 2021-05-27, day-before-rules",
    })
    void any_other_month_is_refused_with_its_reason(
            String programme, YearMonth month, LocalDate rulesAsOf, String reason) {
        assertThatExceptionOfType(MonthRefusedException.class)
                .isThrownBy(
                        () -> ScoringPlan.of(ProgrammeCatalog.bundled().programme(programme), month, rulesAsOf, DATA))
                .extracting(MonthRefusedException::reason)
                .extracting(Reason::code)
                .extracting(code -> code.id())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"2020-12, month-before-data", "2021-02, month-after-data"})
    void a_month_just_outside_the_data_is_refused(YearMonth month, String reason) {
        DataSpan oneMonth = new DataSpan(YearMonth.of(2021, 1), YearMonth.of(2021, 1), null);

        assertThatExceptionOfType(MonthRefusedException.class)
                .isThrownBy(() -> ScoringPlan.of(
                        ProgrammeCatalog.bundled().programme("cloud-business-applications"), month, oneMonth))
                .satisfies(e -> assertThat(e.reason().code().id()).isEqualTo(reason));
    }
}
