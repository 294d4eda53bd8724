package org.partnerscore.insight.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;
import org.partnerscore.definitions.ProgrammeCatalog;

/** A small account with one customer, T, of one subscription from May 2020 to May 2021. */
final class Account {
    static final Programme PROGRAMME = ProgrammeCatalog.bundled().programme("cloud-business-applications");
    static final YearMonth MONTH = YearMonth.of(2021, 5);

    private Account() {}

    static AccountFacts facts() {
        List<SubscriptionMonth> rows = new ArrayList<>();
        for (YearMonth month = MONTH.minusMonths(12); !month.isAfter(MONTH); month = month.plusMonths(1)) {
            rows.add(new SubscriptionMonth(
                    "S",
                    "T",
                    month,
                    "sales",
                    Channel.CSP,
                    true,
                    null,
                    40,
                    30,
                    new BigDecimal("100.00"),
                    BigDecimal.ZERO));
        }
        TreeMap<String, TenantFacts> tenants = new TreeMap<>();
        tenants.put(
                "T",
                new TenantFacts(
                        new Customer("T", "Tea House", "US"),
                        rows,
                        List.of(new Association(
                                "S", "P", AssociationKind.CSP, Claim.NONE, MONTH.minusMonths(12), null))));
        return new AccountFacts(
                "A",
                List.of(new Partner("P", "A", "Partner", "US")),
                List.of(),
                List.of(new ExamPass("I", "P", "PL-400", LocalDate.of(2021, 1, 4), null, null, null)),
                tenants,
                new DataSpan(MONTH.minusMonths(12), MONTH, LocalDate.of(2021, 1, 4)),
                AccountFacts.Beyond.NOTHING);
    }

    static Change change(String sentence) throws ChangeException {
        return new ChangeParser(PROGRAMME, MONTH).parse(sentence, ChangeProblem.Place.COMMAND_LINE);
    }

    static Scenario scenario(String... sentences) throws ChangeException {
        List<Change> changes = new ArrayList<>();
        for (String sentence : sentences) {
            changes.add(change(sentence));
        }
        return Scenario.of("", changes);
    }
}
