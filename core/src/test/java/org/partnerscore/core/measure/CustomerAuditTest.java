package org.partnerscore.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerscore.core.Ledger.free;
import static org.partnerscore.core.Ledger.row;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.Ledger;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.audit.AuditLine;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.programme.LossPolicy;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;

/** What counts of a customer and why something does not, measure by measure. May 2021 is scored; its window began in June 2020. */
class CustomerAuditTest {
    private static final String MONTH = "2021-05";

    private static Programme programme(MeasureDefinition measure) {
        return new SmallProgramme()
                .with("indicator", SmallProgramme.number(20), measure)
                .build();
    }

    private static Ledger billed() {
        return new Ledger(
                        programme(new MeasureDefinition.NetBilled(
                                SmallProgramme.always(Set.of(Channel.EA, Channel.CSP)),
                                SmallProgramme.always(Map.of(Channel.EA, 12)))),
                        "2019-05",
                        MONTH)
                .reseller("S", "A1", "2019-01", null);
    }

    private static Ledger adds(LossPolicy policy, String first) {
        return new Ledger(
                programme(new MeasureDefinition.AddsMinusLosses(
                        SmallProgramme.always(policy), SmallProgramme.always(12))),
                first,
                MONTH);
    }

    private static Ledger adds() {
        return adds(LossPolicy.CREDITED_IN_MONTH_BEFORE, "2019-05").reseller("S", "A1", "2019-01", null);
    }

    private static Ledger crossed() {
        return new Ledger(
                programme(new MeasureDefinition.CrossedLine(SmallProgramme.number(10), SmallProgramme.always(12))),
                "2019-05",
                MONTH);
    }

    private static Ledger users() {
        return new Ledger(
                        programme(new MeasureDefinition.GrowthOverBase(
                                SmallProgramme.number(100), SmallProgramme.always(12))),
                        "2019-05",
                        MONTH)
                .reseller("S", "A1", "2019-01", null);
    }

    private static SubscriptionMonth dollar(String month, String product, Channel channel, @Nullable String agreement) {
        return row("S", month, product, channel, agreement).withBilled(BigDecimal.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05, good, CSP, , OUTSIDE_WINDOW 2020-06 2021-05",
        "2020-06, good, CSP, , counts",
        "2021-05, good, CSP, , counts",
        "2021-06, good, CSP, , OUTSIDE_WINDOW 2020-06 2021-05",
        "2021-05, other, CSP, , PRODUCT_DOES_NOT_QUALIFY other",
        "2021-05, good, WEB_DIRECT, , CHANNEL_DOES_NOT_COUNT WEB_DIRECT",
        "2021-05, good, EA, 2020-05-01, AGREEMENT_TERM_OVER 2020-05-01 2021-05-01",
        "2021-05, good, EA, 2020-05-02, counts",
        "2021-05, good, CSP, 2010-01-01, counts",
    })
    void a_bill_is_told_with_what_is_against_it(
            String month, String product, Channel channel, @Nullable String agreement, String verdict) {
        assertThat(billed().with(dollar(month, product, channel, agreement)).audit())
                .containsExactly("VALUE S " + month + " 100 " + verdict);
    }

    @Test
    void a_bill_counts_for_who_is_credited_for_its_own_subscription() {
        Ledger ledger = billed().with(
                        dollar(MONTH, "good", Channel.CSP, null),
                        row("S2", MONTH, "good").withBilled(BigDecimal.TEN),
                        row("S3", MONTH, "good"))
                .reseller("S2", "B1", "2019-01", null);

        assertThat(ledger.audit())
                .containsExactly("VALUE S 2021-05 100 counts", "VALUE S2 2021-05 1000 NOT_ASSOCIATED");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03, ASSOCIATION_NOT_BEGUN CSP 2021-04",
        "2021-04, counts",
        "2021-05, ASSOCIATION_ENDED CSP 2021-04"
    })
    void a_bill_counts_in_the_months_of_the_credit_and_no_other(String month, String verdict) {
        Ledger ledger = billed().with(row("S2", month, "good").withBilled(BigDecimal.ONE))
                .reseller("S2", "A1", "2021-04", "2021-04");

        assertThat(ledger.audit()).containsExactly("VALUE S2 " + month + " 100 " + verdict);
    }

    @Test
    void a_line_counts_unless_something_is_against_it() {
        Ledger ledger =
                billed().with(dollar(MONTH, "good", Channel.CSP, null), dollar(MONTH, "other", Channel.CSP, null));

        assertThat(ledger.lines(0)).extracting(AuditLine::counted).containsExactly(true, false);
    }

    @Test
    void a_bill_that_qualifies_nowhere_belongs_to_a_subscription_that_nobody_is_credited_for() {
        Ledger ledger = billed().with(
                        row("S9", "2018-01", "good").withBilled(BigDecimal.ONE),
                        dollar(MONTH, "good", Channel.CSP, null));

        assertThat(ledger.audit())
                .containsExactly("VALUE S9 2018-01 100 OUTSIDE_WINDOW 2020-06 2021-05", "VALUE S 2021-05 100 counts");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05, 2021-05, 2021-05 1 CUSTOMER_THERE_BEFORE 2020-05",
        "2020-06, 2021-05, 2020-06 1 counts",
        "2021-05, 2021-05, 2021-05 1 counts",
        "2019-05, 2021-05, 2021-05 1 CUSTOMER_THERE_BEFORE 2019-05",
        "2019-05, 2020-05, 2020-06 -1 counts",
        "2019-05, 2020-04, 2021-05 1 NO_ROWS 2020-06 2021-05",
    })
    void a_customer_is_added_or_lost_within_the_window_or_told_why_neither(String from, String to, String line) {
        // Data begin a month before what is looked at, so that the month before it may be told.
        Ledger ledger = adds(LossPolicy.CREDITED_IN_MONTH_BEFORE, "2019-04").reseller("S", "A1", "2019-01", null);

        assertThat(ledger.with(row("S", from, "good"), from, to).audit()).containsExactly("VALUE - " + line);
    }

    @Test
    void months_in_which_nothing_qualifying_is_held_do_not_make_a_customer_an_older_one() {
        Ledger ledger = adds().with(row("S", MONTH, "good"), "2020-04", MONTH)
                .with(row("S", "2020-03", "other"), free("S", "2020-02", "good", 1));

        assertThat(ledger.audit()).containsExactly("VALUE - 2021-05 1 CUSTOMER_THERE_BEFORE 2020-04");
    }

    @Test
    void a_customer_of_the_first_month_of_the_data_was_there_from_the_start() {
        assertThat(adds().with(row("S", MONTH, "good"), "2019-05", MONTH).audit())
                .containsExactly("VALUE - 2021-05 1 CUSTOMER_THERE_FROM_START 2019-05");
    }

    @Test
    void a_customer_that_came_and_went_is_one_of_each() {
        assertThat(adds().with(row("S", MONTH, "good"), "2021-01", "2021-03").audit())
                .containsExactly("VALUE - 2021-01 1 counts", "VALUE - 2021-04 -1 counts");
    }

    @Test
    void a_loss_costs_who_was_credited_in_the_month_before() {
        Ledger ledger = adds(LossPolicy.CREDITED_IN_MONTH_BEFORE, "2019-05")
                .with(row("S", MONTH, "good"), "2021-01", "2021-03")
                .reseller("S", "A1", "2019-01", "2021-02");

        assertThat(ledger.audit())
                .containsExactly("VALUE - 2021-01 1 counts", "VALUE - 2021-04 -1 LOSS_OF_OTHERS 2021-03");
    }

    @Test
    void a_loss_costs_who_was_credited_with_the_add() {
        Ledger ledger = adds(LossPolicy.CREDITED_WITH_LATEST_ADD, "2019-04")
                .with(row("S", MONTH, "good"), "2021-01", "2021-03");

        assertThat(ledger.reseller("S", "A1", "2021-02", "2021-03").audit())
                .containsExactly(
                        "VALUE - 2021-01 1 ASSOCIATION_NOT_BEGUN CSP 2021-02",
                        "VALUE - 2021-04 -1 LOSS_OF_OTHERS 2021-01");
        assertThat(ledger.reseller("S", "A1", "2021-01", "2021-01").audit())
                .containsExactly("VALUE - 2021-01 1 counts", "VALUE - 2021-04 -1 counts");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05, 2019-06, LOSS_OF_OLD_CUSTOMER 2019-06 12",
        "2019-05, 2019-07, counts",
        "2019-06, 2019-06, LOSS_OF_FIRST_CUSTOMER 2019-06",
        "2019-07, 2019-07, LOSS_OF_FIRST_CUSTOMER 2019-07",
    })
    void a_loss_is_claimed_back_within_a_year_of_the_add(String first, String from, String verdict) {
        Ledger ledger = adds(LossPolicy.CREDITED_WITH_LATEST_ADD, first)
                .with(row("S", MONTH, "good"), from, "2020-06")
                .reseller("S", "A1", "2019-01", null);

        assertThat(ledger.audit()).containsExactly("VALUE - 2020-07 -1 " + verdict);
    }

    @Test
    void what_is_not_held_has_its_reason() {
        assertThat(adds().with(row("S", "2020-06", "good").withUse(0, 0)).audit())
                .containsExactly("VALUE - 2021-05 1 NO_SEATS");
        assertThat(adds().with(free("S", "2021-05", "good", 0)).audit()).containsExactly("VALUE - 2021-05 1 NOT_PAID");
        assertThat(adds().with(row("S", "2020-12", "other"), row("S", "2021-01", "another"))
                        .audit())
                .containsExactly("VALUE - 2021-05 1 PRODUCT_DOES_NOT_QUALIFY another");
        assertThat(adds().with(row("S", "2020-12", "good").withUse(0, 0), free("S", "2021-01", "good", 0))
                        .audit())
                .containsExactly("VALUE - 2021-05 1 NOT_PAID");
        assertThat(adds().with(row("S", "2020-05", "other"), row("S", "2021-06", "good"))
                        .audit())
                .containsExactly("VALUE - 2021-05 1 NO_ROWS 2020-06 2021-05");
    }

    @ParameterizedTest
    @CsvSource({
        "9, 10, 2021-02 1 counts",
        "9, 9, '2021-05 1 BELOW_LINE 9 10 1'",
        "10, 10, 2021-05 1 ABOVE_LINE_BEFORE 2020-05 10 10",
        "0, 0, 2021-05 1 NO_ACTIVE_USERS",
    })
    void a_customer_crosses_the_line_from_below_it_in_the_month_of_reference(long before, long after, String line) {
        Ledger ledger = crossed()
                .with(row("S", MONTH, "good").withUse(1, before), "2020-05", "2021-01")
                .with(row("S", MONTH, "good").withUse(1, after), "2021-02", MONTH)
                .reseller("S", "A1", "2019-01", null);

        assertThat(ledger.audit()).containsExactly("VALUE - " + line);
    }

    @Test
    void the_line_is_crossed_in_the_last_month_or_in_the_first_after_the_reference() {
        assertThat(crossed()
                        .with(row("S", MONTH, "good").withUse(1, 10))
                        .reseller("S", "A1", "2019-01", null)
                        .audit())
                .containsExactly("VALUE - 2021-05 1 counts");
        assertThat(crossed()
                        .with(row("S", MONTH, "good").withUse(1, 10), "2020-06", MONTH)
                        .reseller("S", "A1", "2019-01", null)
                        .audit())
                .containsExactly("VALUE - 2020-06 1 counts");
        assertThat(crossed().with(row("S", "2021-05", "good").withUse(1, 9)).audit())
                .containsExactly("VALUE - 2021-05 1 BELOW_LINE 9 10 1");
        assertThat(crossed().with(row("S", "2020-06", "good").withUse(1, 9)).audit())
                .containsExactly("VALUE - 2021-05 1 BELOW_LINE 9 10 1");
    }

    @Test
    void whoever_crossed_must_be_held_and_credited_in_the_last_month() {
        Ledger ledger = crossed().with(row("S", MONTH, "good").withUse(1, 10), "2021-02", MONTH);

        assertThat(ledger.reseller("S", "A1", "2019-01", "2021-04").audit())
                .containsExactly("VALUE - 2021-02 1 ASSOCIATION_ENDED CSP 2021-04");
        assertThat(crossed()
                        .with(row("S", MONTH, "good").withUse(1, 10), "2021-02", "2021-04")
                        .reseller("S", "A1", "2019-01", null)
                        .audit())
                .containsExactly("VALUE - 2021-02 1 NO_ROWS 2021-05 2021-05");
    }

    @Test
    void a_customer_without_users_and_rows_is_told_from_the_month_of_reference_on() {
        assertThat(crossed().audit()).containsExactly("VALUE - 2021-05 1 NO_ROWS 2020-05 2021-05");
        assertThat(crossed().with(row("S", "2020-05", "good")).audit())
                .containsExactly("VALUE - 2021-05 1 NO_ACTIVE_USERS");
    }

    @Test
    void users_of_both_months_are_told() {
        Ledger ledger = users().with(
                        row("S", MONTH, "good").withUse(1, 150),
                        row("S", "2020-05", "good").withUse(1, 100));

        assertThat(ledger.audit()).containsExactly("VALUE - 2021-05 150 counts", "BASELINE - 2020-05 100 counts");
    }

    @Test
    void users_that_do_not_count_are_told_row_by_row() {
        Ledger ledger = users().with(
                        row("S", MONTH, "other").withUse(1, 1),
                        free("S", MONTH, "good", 2),
                        row("S", MONTH, "good").withUse(0, 3),
                        row("S", MONTH, "good").withUse(0, 0),
                        row("S", "2021-04", "good").withUse(0, 4),
                        row("S", "2020-05", "other").withUse(1, 5));

        assertThat(ledger.audit())
                .containsExactly(
                        "VALUE S 2021-05 1 PRODUCT_DOES_NOT_QUALIFY other",
                        "VALUE S 2021-05 2 NOT_PAID",
                        "VALUE S 2021-05 3 NO_SEATS",
                        "BASELINE S 2020-05 5 PRODUCT_DOES_NOT_QUALIFY other");
    }

    @Test
    void users_of_a_customer_of_others_are_told_once() {
        Ledger ledger = users().with(
                        row("S", MONTH, "good").withUse(1, 0),
                        row("S2", MONTH, "good").withUse(1, 7))
                .reseller("S2", "B1", "2019-01", null);

        // Who is credited for one subscription is credited for the customer.
        assertThat(ledger.audit()).containsExactly("VALUE - 2021-05 7 counts");
    }
}
