package org.partnerscore.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.conformance.ecosystem.EcosystemBuilder;
import org.partnerscore.conformance.kernel.KernelScorer;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.definitions.ProgrammeCatalog;

/** How far back each indicator looks, as the remark of a data set of one month says (section 8). */
class HistoryRemarkTest {
    private static final ProgrammeCatalog PROGRAMMES = ProgrammeCatalog.bundled();

    @ParameterizedTest
    @CsvSource({
        // M-11; M-12 for the month before an add; M-12 as reference and as base; the market of all by customers
        "cloud-business-applications, 2020-08, net-new-revenue, 2019-09",
        "cloud-business-applications, 2020-08, net-customer-adds, 2019-08",
        "cloud-business-applications, 2020-08, functional-consultants, 2019-09",
        "cloud-business-applications, 2020-08, developers, 2019-09",
        "cloud-business-applications, 2020-08, new-large-deployments, 2019-08",
        "cloud-business-applications, 2020-08, monthly-active-user-growth, 2019-08",
        // from 2020-09-16 the reference month is M-11
        "cloud-business-applications, 2020-09, new-large-deployments, 2019-10",
        // from 2021-03-26 the market of people is that of the locations
        "cloud-business-applications, 2021-02, developers, 2020-03",
        "cloud-business-applications, 2021-03, developers, none",
        "cloud-business-applications, 2021-03, functional-consultants, none",
        // from 2021-05-28 losses look back to M-24
        "cloud-business-applications, 2021-04, net-customer-adds, 2020-04",
        "cloud-business-applications, 2021-05, net-customer-adds, 2019-05",
        "cloud-business-applications, 2021-05, net-new-revenue, 2020-06",
        "small-and-midmarket-cloud-solutions, 2021-05, net-new-revenue, 2020-06",
        "small-and-midmarket-cloud-solutions, 2021-05, net-customer-adds, 2020-05",
        "small-and-midmarket-cloud-solutions, 2021-05, functional-consultants, none",
        "small-and-midmarket-cloud-solutions, 2021-05, developers, none",
        "small-and-midmarket-cloud-solutions, 2021-05, new-deployments, 2020-06",
        "small-and-midmarket-cloud-solutions, 2021-05, monthly-active-user-growth, 2020-05",
        // tracks look back to M-12, whatever the indicator
        "solutions-partner-business-applications, 2026-05, net-customer-adds, 2025-05",
        "solutions-partner-business-applications, 2026-05, intermediate-certifications, 2025-05",
        "solutions-partner-business-applications, 2026-05, advanced-certifications, 2025-05",
        "solutions-partner-business-applications, 2026-05, usage-growth, 2025-05",
        "solutions-partner-business-applications, 2026-05, deployments, 2025-05",
        "aws-services, 2023-06, accredited-people, none",
        "aws-services, 2023-06, launched-opportunities, 2022-06",
        "aws-services, 2023-06, monthly-revenue, none",
    })
    void an_indicator_names_the_first_month_that_it_looked_for(
            String programme, YearMonth month, String indicator, String from) {
        IndicatorScore score = score(PROGRAMMES.programme(programme), month, indicator);

        assertThat(missing(score)).isEqualTo(from.equals("none") ? "" : from + " to " + month.minusMonths(1));
    }

    @ParameterizedTest
    @CsvSource({
        // the baseline day is 2020-03-31, then 2020-10-01
        "2020-08, 2020-08-01, 2020-03 to 2020-07",
        "2021-04, 2020-10-02, 2020-10 to 2020-10",
        "2021-04, 2021-01-15, 2020-10 to 2020-12",
        "2021-04, 2020-10-01, ''",
    })
    void growth_of_people_looks_for_passes_by_the_baseline_day(YearMonth month, String firstPass, String missing) {
        Ecosystem facts = EcosystemBuilder.covering(month.minusMonths(30).toString(), month.toString())
                .account("A", "US")
                .people(1, "A", firstPass, "MB-300")
                .build();

        IndicatorScore score = indicator(
                PROGRAMMES.programme("cloud-business-applications"), month, facts, "functional-consultant-growth");

        assertThat(missing(score)).isEqualTo(missing);
    }

    private static IndicatorScore score(Programme programme, YearMonth month, String indicator) {
        Ecosystem facts = EcosystemBuilder.covering(month.toString(), month.toString())
                .account("A", "US")
                .build();
        return indicator(programme, month, facts, indicator);
    }

    private static IndicatorScore indicator(Programme programme, YearMonth month, Ecosystem facts, String id) {
        List<IndicatorScore> scores = KernelScorer.score(programme, month, facts)
                .get(0)
                .pathways()
                .get(0)
                .indicators();
        return scores.stream()
                .filter(score -> score.indicator().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String missing(IndicatorScore score) {
        return score.remarks().stream()
                .filter(reason -> reason.code() == ReasonCode.HISTORY_INCOMPLETE)
                .map(reason -> reason.arguments().get("from") + " to "
                        + reason.arguments().get("to"))
                .collect(Collectors.joining("; "));
    }
}
