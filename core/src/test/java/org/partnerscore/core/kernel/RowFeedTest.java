package org.partnerscore.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.Ledger;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.contribution.ContributionLine;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.contribution.RecordingContributions;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.programme.MeasureDefinition;

class RowFeedTest {
    private static final YearMonth MONTH = YearMonth.of(2021, 5);

    private final ScoringPlan plan = ScoringPlan.of(
            new SmallProgramme()
                    .with(
                            "revenue",
                            SmallProgramme.number(1000),
                            new MeasureDefinition.NetBilled(
                                    SmallProgramme.always(Set.of(Channel.CSP)), SmallProgramme.always(Map.of())))
                    .build(),
            MONTH,
            new DataSpan(YearMonth.of(2019, 5), MONTH, null));
    private final RecordingContributions recording =
            new RecordingContributions(plan.slots(), new AccountTotals(plan.slots(), 1));
    private final TenantKernel kernel = plan.tenantKernel(recording);

    @Test
    void a_customer_contributes_under_its_number_and_nothing_of_the_customer_before() {
        feed(4, 100);
        feed(7, 250);

        assertThat(recording.lines())
                .filteredOn(line -> line.slot().part() == Part.VALUE)
                .extracting(ContributionLine::tenant, ContributionLine::amount)
                .containsExactly(tuple(4, 100L), tuple(7, 250L));
    }

    private void feed(int number, long cents) {
        SubscriptionMonth row = Ledger.row("S", "2021-05", "good").withBilled(BigDecimal.valueOf(cents, 2));
        new RowFeed(plan, location -> 0)
                .tenant(
                        kernel,
                        number,
                        new Customer("T", "Customer", "XX"),
                        List.of(row),
                        List.of(new Association("S", "A1", AssociationKind.CSP, Claim.NONE, MONTH, null)));
    }
}
