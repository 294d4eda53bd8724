package org.partnerscore.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.conformance.kernel.KernelScorer;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.definitions.ProgrammeCatalog;

/** The example that the page itself gives (R2). */
class PageExampleTest {
    private static final YearMonth MAY_2021 = YearMonth.of(2021, 5);

    @Test
    void usd_150_000_of_net_new_revenue_against_300_000_is_5_of_10_points() {
        Ecosystem ecosystem = new Ecosystem(
                List.of(new Partner("P", "P", "Northwind", "US")),
                List.of(new Customer("T", "Contoso", "US")),
                List.of(new SubscriptionMonth(
                        "S",
                        "T",
                        MAY_2021,
                        "sales",
                        Channel.CSP,
                        true,
                        null,
                        10,
                        0,
                        new BigDecimal("150000.00"),
                        BigDecimal.ZERO)),
                List.of(new Association("S", "P", AssociationKind.CSP, Claim.NONE, MAY_2021, null)),
                List.of(),
                List.of());

        IndicatorScore score = KernelScorer.score(
                        ProgrammeCatalog.bundled().programme("cloud-business-applications"), MAY_2021, ecosystem)
                .get(0)
                .pathways()
                .get(0)
                .indicators()
                .get(0);

        assertThat(score.indicator().id()).isEqualTo("net-new-revenue");
        assertThat(score.value()).isEqualByComparingTo("150000");
        assertThat(score.target()).isEqualByComparingTo("300000");
        assertThat(score.points()).hasToString("5.00");
        assertThat(score.maximum()).hasToString("10.00");
    }
}
