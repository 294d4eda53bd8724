package org.partnerscore.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.GrowthBands;
import org.partnerscore.core.programme.HeadcountOption;
import org.partnerscore.core.programme.Market;
import org.partnerscore.core.programme.MarketBasis;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Meter;
import org.partnerscore.core.programme.PairAmount;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.RuleRead;

/** The dated values that an indicator's score follows from: those of its measure, and what says whom it is about. */
class RulesReadTest {
    private static final YearMonth MONTH = YearMonth.of(2021, 5);

    private static List<String> read(Programme programme) {
        return ScoringPlan.of(programme, MONTH, new DataSpan(YearMonth.of(2019, 5), MONTH, null)).rules(0, 0).stream()
                .map(RuleRead::name)
                .toList();
    }

    @Test
    void a_measure_of_customers_reads_products_credit_and_markets() {
        Programme programme = new SmallProgramme()
                .withMarkets(MarketBasis.CUSTOMERS)
                .with(
                        "revenue",
                        SmallProgramme.number(Map.of("rich", 10, "poor", 5)),
                        new MeasureDefinition.NetBilled(
                                SmallProgramme.always(Set.of(Channel.CSP)), SmallProgramme.always(Map.of())))
                .build();

        assertThat(read(programme))
                .contains("products", "credit", "market-basis", "rich.countries")
                .doesNotContain("retirements");
    }

    @Test
    void a_measure_of_people_reads_retirements() {
        Programme programme = new SmallProgramme()
                .with(
                        "people",
                        SmallProgramme.number(5),
                        new MeasureDefinition.PeopleCertified(
                                SmallProgramme.always(Map.of("p", SmallProgramme.requirement(List.of(List.of("X")))))))
                .build();

        assertThat(read(programme)).contains("retirements").doesNotContain("credit", "products");
    }

    @Test
    void a_value_that_a_measure_can_do_without_is_read_where_it_is_in_force() {
        MeasureDefinition people = new MeasureDefinition.PeopleCertified(
                SmallProgramme.always(Map.of("p", SmallProgramme.requirement(List.of(List.of("X"))))));
        Programme programme = new SmallProgramme()
                .with(
                        "growth",
                        null,
                        new MeasureDefinition.CertifiedGrowth(
                                "people",
                                SmallProgramme.always(LocalDate.of(2020, 10, 1)),
                                SmallProgramme.always(new GrowthBands(Map.of())),
                                new Dated<>(
                                        "headcount",
                                        List.of(SmallProgramme.from(
                                                "2020-12-16", new HeadcountOption(Map.of(Market.NONE, 50), 24, 12))))))
                .with("people", SmallProgramme.number(5), people)
                .build();

        assertThat(read(programme)).contains("headcount");
    }

    @Test
    void tracks_are_read_where_there_are_some() {
        Programme programme = new SmallProgramme()
                .withTracks()
                .withWorkload("desk", Meter.ACTIVE_USERS, SmallProgramme.always(BigDecimal.ONE), Map.of())
                .with(
                        "pairs",
                        SmallProgramme.number(Map.of("big", 4, "small", 2)),
                        new MeasureDefinition.NetPairs(
                                PairAmount.BILLED,
                                SmallProgramme.number(Map.of("big", 4, "small", 2)),
                                SmallProgramme.always(12)))
                .build();

        assertThat(read(programme)).contains("big.pairs");
    }
}
