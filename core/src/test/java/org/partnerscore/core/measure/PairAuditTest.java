package org.partnerscore.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerscore.core.Ledger.free;
import static org.partnerscore.core.Ledger.row;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.Ledger;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Meter;
import org.partnerscore.core.programme.PairAmount;

/**
 * What counts of a customer's pairs with workloads and why one does not. May 2021 is scored and May 2020 the month before;
 * desk's users are worth 10 each, a profile 0.2, and store serves no workload.
 */
class PairAuditTest {
    private static final String NOW = "2021-05";
    private static final String BEFORE = "2020-05";

    private static SmallProgramme programme() {
        return new SmallProgramme()
                .withWorkload("desk", Meter.ACTIVE_USERS, SmallProgramme.always(BigDecimal.TEN), Map.of())
                .withWorkload(
                        "profiles",
                        Meter.CAPACITY,
                        SmallProgramme.always(new BigDecimal("0.2")),
                        Map.of("sell", "usage"));
    }

    private static Ledger pairs(PairAmount of) {
        return credited(new MeasureDefinition.NetPairs(of, SmallProgramme.number(50), SmallProgramme.always(12)));
    }

    private static Ledger growth() {
        return credited(new MeasureDefinition.ConsumptionGrowth(SmallProgramme.number(100), SmallProgramme.always(12)));
    }

    private static Ledger credited(MeasureDefinition measure) {
        return new Ledger(
                        programme()
                                .with("indicator", SmallProgramme.number(20), measure)
                                .build(),
                        "2019-05",
                        NOW)
                .reseller("S", "A1", "2019-01", null)
                .reseller("S2", "A1", "2019-01", null);
    }

    private static SubscriptionMonth used(String month, String product, long users) {
        return row("S", month, product).withUse(1, users);
    }

    private static SubscriptionMonth billed(String month, String product, String dollars) {
        return row("S", month, product).withBilled(new BigDecimal(dollars));
    }

    private static SubscriptionMonth capacity(String subscription, long units) {
        return new SubscriptionMonth(
                subscription,
                "T",
                YearMonth.parse(NOW),
                "profiles",
                Channel.CSP,
                true,
                null,
                1,
                0,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                units);
    }

    @ParameterizedTest
    @CsvSource({
        "50.00, counts",
        "49.99, 'BILLED_BELOW_LINE desk 49.99 50.00'",
    })
    void a_pair_counts_from_the_line_on(String dollars, String verdict) {
        assertThat(pairs(PairAmount.BILLED).with(billed(NOW, "desk", dollars)).audit())
                .containsExactly("VALUE - 2021-05 1 " + verdict);
    }

    @Test
    void pairs_of_a_month_are_one_line_and_those_of_the_month_before_are_taken_off() {
        Ledger ledger = pairs(PairAmount.BILLED)
                .with(
                        billed(NOW, "desk", "50"),
                        billed(NOW, "profiles", "50"),
                        billed(BEFORE, "desk", "50"),
                        billed("2020-06", "profiles", "50"));

        assertThat(ledger.audit()).containsExactly("VALUE - 2021-05 2 counts", "VALUE - 2020-05 -1 counts");
        assertThat(ledger.score().value()).isEqualByComparingTo("1");
    }

    @Test
    void consumption_below_the_line_is_told() {
        assertThat(pairs(PairAmount.CONSUMPTION).with(used(NOW, "desk", 4)).audit())
                .containsExactly("VALUE - 2021-05 1 CONSUMED_BELOW_LINE desk 40.00 50.00");
        assertThat(pairs(PairAmount.CONSUMPTION).with(used(NOW, "desk", 5)).audit())
                .containsExactly("VALUE - 2021-05 1 counts");
    }

    @Test
    void capacity_that_nobody_said_is_told_where_it_may_matter() {
        assertThat(pairs(PairAmount.CONSUMPTION).with(row("S", NOW, "profiles")).audit())
                .containsExactly("VALUE - 2021-05 1 CAPACITY_NOT_KNOWN 1");
        assertThat(pairs(PairAmount.CONSUMPTION)
                        .with(capacity("S", 250), row("S2", NOW, "profiles"))
                        .audit())
                .containsExactly("VALUE - 2021-05 1 counts");
        assertThat(pairs(PairAmount.CONSUMPTION).with(capacity("S", 249)).audit())
                .containsExactly("VALUE - 2021-05 1 CONSUMED_BELOW_LINE profiles 49.80 50.00");
        assertThat(pairs(PairAmount.BILLED).with(row("S", NOW, "profiles")).audit())
                .containsExactly("VALUE - 2021-05 1 BILLED_BELOW_LINE profiles 0.00 50.00");
    }

    @Test
    void capacity_that_nobody_said_is_remarked_once_for_each_month() {
        assertThat(pairs(PairAmount.CONSUMPTION)
                        .with(row("S", NOW, "profiles"), row("S2", NOW, "profiles"), row("S", BEFORE, "profiles"))
                        .score()
                        .remarks())
                .anySatisfy(remark -> assertThat(remark.toString()).contains("CAPACITY_NOT_KNOWN, values=[2]"));
        assertThat(growth().with(row("S", NOW, "profiles")).score().remarks())
                .anySatisfy(remark -> assertThat(remark.toString()).contains("CAPACITY_NOT_KNOWN, values=[1]"));
        assertThat(growth().with(capacity("S", 1)).score().remarks())
                .noneSatisfy(remark -> assertThat(remark.toString()).contains("CAPACITY_NOT_KNOWN"));
        assertThat(pairs(PairAmount.CONSUMPTION).with(capacity("S", 1)).score().remarks())
                .noneSatisfy(remark -> assertThat(remark.toString()).contains("CAPACITY_NOT_KNOWN"));
    }

    @Test
    void what_is_not_held_is_no_pair() {
        assertThat(pairs(PairAmount.BILLED).with(free("S", NOW, "desk", 0)).audit())
                .containsExactly("VALUE - 2021-05 1 NOT_PAID");
        assertThat(pairs(PairAmount.BILLED)
                        .with(billed(NOW, "desk", "50").withUse(0, 0))
                        .audit())
                .containsExactly("VALUE - 2021-05 1 NO_SEATS");
    }

    @Test
    void what_serves_no_workload_is_told_by_its_first_row() {
        assertThat(pairs(PairAmount.BILLED)
                        .with(billed(NOW, "good", "50"), billed(NOW, "other", "50"))
                        .audit())
                .containsExactly("VALUE - 2021-05 1 PRODUCT_DOES_NOT_QUALIFY good");
        assertThat(growth().with(used(BEFORE, "other", 3)).audit())
                .containsExactly("BASELINE - 2020-05 0 PRODUCT_DOES_NOT_QUALIFY other");
        assertThat(pairs(PairAmount.BILLED).audit()).isEmpty();
        assertThat(growth().audit()).isEmpty();
    }

    @Test
    void a_pair_needs_the_credit_of_its_workload() {
        Ledger ledger = pairs(PairAmount.BILLED)
                .with(row("S3", NOW, "desk").withBilled(BigDecimal.valueOf(50)))
                .reseller("S3", "B1", "2019-01", null);

        assertThat(ledger.audit()).containsExactly("VALUE - 2021-05 1 NOT_ASSOCIATED");
        assertThat(ledger.score().value()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "OSU, 2021-05, counts",
        "OSU, 2021-04, ASSOCIATION_ENDED CPOR 2021-04",
        "OSA, 2021-05, CLAIM_DOES_NOT_COVER OSA",
    })
    void a_workload_is_credited_by_its_own_aspect(Claim claim, String to, String verdict) {
        Ledger ledger = pairs(PairAmount.BILLED)
                .with(row("S3", NOW, "profiles").withBilled(BigDecimal.valueOf(50)))
                .associated("S3", "A1", AssociationKind.CPOR, claim, "2020-05", to);

        assertThat(ledger.audit()).containsExactly("VALUE - 2021-05 1 " + verdict);
    }

    @Test
    void consumption_of_a_month_is_one_line_of_all_that_counts() {
        Ledger ledger = growth().with(
                        used(NOW, "desk", 3),
                        capacity("S2", 10),
                        used(BEFORE, "desk", 7),
                        row("S3", "2020-06", "desk").withUse(1, 9));

        assertThat(ledger.audit()).containsExactly("VALUE - 2021-05 3200 counts", "BASELINE - 2020-05 7000 counts");
    }

    @Test
    void consumption_that_does_not_count_is_told_with_its_amount() {
        Ledger ledger = growth().with(
                        used(NOW, "desk", 3), row("S3", NOW, "profiles").withUse(1, 0))
                .reseller("S3", "B1", "2019-01", null);

        assertThat(ledger.audit()).containsExactly("VALUE - 2021-05 0 NOT_ASSOCIATED", "VALUE - 2021-05 3000 counts");
    }
}
