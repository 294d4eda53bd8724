package org.partnerscore.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerscore.core.Ledger.row;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.Ledger;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Meter;

/** Why an account is not credited (R5): of several reasons the nearest to being credited is told. May 2021 is scored. */
class CreditAuditTest {
    private static final String MONTH = "2021-05";

    private static Ledger ledger() {
        return new Ledger(
                        new SmallProgramme()
                                .withWorkload(
                                        "desk",
                                        Meter.ACTIVE_USERS,
                                        SmallProgramme.always(BigDecimal.ONE),
                                        Map.of("sell", "usage"))
                                .with(
                                        "users",
                                        SmallProgramme.number(20),
                                        new MeasureDefinition.CrossedLine(
                                                SmallProgramme.number(10), SmallProgramme.always(12)))
                                .build(),
                        "2019-05",
                        MONTH)
                .with(row("S", MONTH, "good").withUse(1, 10), row("S2", MONTH, "good"));
    }

    private static void told(Ledger ledger, String verdict) {
        assertThat(ledger.audit()).containsExactly("VALUE - 2021-05 1 " + verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "CSP, NONE, 2021-05, 2021-05, counts",
        "CSP, NONE, 2021-05, , counts",
        "CSP, NONE, 2021-06, , ASSOCIATION_NOT_BEGUN CSP 2021-06",
        "CSP, NONE, 2019-01, 2021-04, ASSOCIATION_ENDED CSP 2021-04",
        "CPOR, OSA, 2021-05, , counts",
        "CPOR, OSU, 2021-05, , CLAIM_DOES_NOT_COVER OSU",
        "CPOR, PRESALES, 2021-05, , CLAIM_NEVER_EARNS PRESALES",
        "CPOR, NONE, 2021-05, , CLAIM_MISSING CPOR",
        "PAL, NONE, 2021-05, , KIND_DOES_NOT_COVER PAL",
        "CPOR, OSA, 2021-06, , ASSOCIATION_NOT_BEGUN CPOR 2021-06",
    })
    void one_association_is_told_by_its_kind_claim_and_months(
            AssociationKind kind, Claim claim, String from, String to, String verdict) {
        told(ledger().associated("S", "A1", kind, claim, from, to), verdict);
    }

    @Test
    void nobody_associated_is_told_as_such_and_others_do_not_matter() {
        told(ledger(), "NOT_ASSOCIATED");
        told(ledger().reseller("S", "B1", "2019-01", null), "NOT_ASSOCIATED");
        told(ledger().reseller("S3", "A1", "2019-01", null), "NOT_ASSOCIATED");
    }

    @Test
    void whoever_displaces_is_named_the_first_by_name() {
        Ledger displaced = ledger().associated("S", "A1", AssociationKind.DPOR, Claim.NONE, "2019-01", null)
                .associated("S", "C1", AssociationKind.CPOR, Claim.OSA, "2019-01", null)
                .associated("S", "B1", AssociationKind.CPOR, Claim.OSA, "2019-01", null);

        told(displaced, "ASSOCIATION_DISPLACED DPOR CPOR B");
    }

    @Test
    void only_what_is_in_force_and_covers_displaces() {
        Ledger ledger = ledger().associated("S", "A1", AssociationKind.DPOR, Claim.NONE, "2019-01", null)
                .associated("S", "B1", AssociationKind.CPOR, Claim.OSU, "2019-01", null)
                .associated("S", "C1", AssociationKind.CPOR, Claim.OSA, "2019-01", "2021-04")
                .associated("S", "D1", AssociationKind.CSP, Claim.NONE, "2019-01", null);

        told(ledger, "counts");
        told(
                ledger.associated("S", "E1", AssociationKind.CPOR, Claim.OSA, "2021-05", null),
                "ASSOCIATION_DISPLACED DPOR CPOR E");
    }

    @Test
    void of_several_the_nearest_is_told() {
        Ledger ledger = ledger();
        told(
                ledger.associated("S", "A1", AssociationKind.PAL, Claim.NONE, "2019-01", "2020-01"),
                "KIND_DOES_NOT_COVER PAL");
        told(ledger.reseller("S", "A1", "2021-07", null), "ASSOCIATION_NOT_BEGUN CSP 2021-07");
        told(ledger.reseller("S2", "A2", "2019-01", "2021-03"), "ASSOCIATION_ENDED CSP 2021-03");
        told(ledger.reseller("S", "A3", "2019-01", "2021-04"), "ASSOCIATION_ENDED CSP 2021-04");
        told(
                ledger.associated("S", "A1", AssociationKind.CPOR, Claim.OSU, "2019-01", null),
                "CLAIM_DOES_NOT_COVER OSU");
        told(
                ledger.associated("S", "A1", AssociationKind.DPOR, Claim.NONE, "2019-01", null)
                        .associated("S", "B1", AssociationKind.CPOR, Claim.OSA, "2019-01", null),
                "ASSOCIATION_DISPLACED DPOR CPOR B");
        told(ledger.reseller("S2", "A1", "2019-01", null), "counts");
    }

    @Test
    void of_equally_near_ones_the_first_in_order_is_told() {
        told(
                ledger().reseller("S", "A1", "2021-07", null).reseller("S", "A1", "2021-06", null),
                "ASSOCIATION_NOT_BEGUN CSP 2021-06");
    }

    @Test
    void who_was_credited_for_the_customer_before_is_not_credited_for_the_next() {
        Ledger before = ledger().reseller("S", "B1", "2019-01", null).reseller("S", "A1", "2019-01", null);
        Ledger next = ledger().reseller("S", "B1", "2019-01", null);

        assertThat(next.auditAfter(before)).containsExactly("VALUE - 2021-05 1 NOT_ASSOCIATED");
    }

    @Test
    void a_subscription_that_holds_nothing_in_the_month_credits_nobody() {
        Ledger ledger = ledger().with(
                        row("S3", MONTH, "other"),
                        row("S4", "2021-04", "good"),
                        row("S5", MONTH, "good").withUse(0, 0))
                .reseller("S3", "A1", "2019-01", "2020-01")
                .reseller("S4", "A1", "2019-01", "2020-01")
                .reseller("S5", "A1", "2019-01", "2020-01");

        told(ledger, "NOT_ASSOCIATED");
    }
}
