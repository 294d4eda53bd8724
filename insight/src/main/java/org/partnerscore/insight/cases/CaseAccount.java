package org.partnerscore.insight.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;
import org.partnerscore.definitions.cases.CaseFacts;
import org.partnerscore.definitions.cases.ProgrammeCase;

/** Takes out of a case's data set what concerns one account. */
final class CaseAccount {
    private CaseAccount() {}

    static AccountFacts facts(ProgrammeCase each, String account) {
        CaseFacts all = each.facts();
        List<Partner> locations = all.partners().stream()
                .filter(partner -> partner.accountId().equals(account))
                .toList();
        Set<String> ours = locations.stream().map(Partner::partnerId).collect(Collectors.toSet());
        return new AccountFacts(
                account,
                locations,
                all.competencies().stream()
                        .filter(competency -> competency.accountId().equals(account))
                        .toList(),
                all.passes().stream()
                        .filter(pass -> ours.contains(pass.partnerId()))
                        .toList(),
                tenants(all, ours),
                span(each),
                AccountFacts.Beyond.NOTHING);
    }

    private static SortedMap<String, TenantFacts> tenants(CaseFacts all, Set<String> ours) {
        Set<String> associated = all.associations().stream()
                .filter(association -> ours.contains(association.partnerId()))
                .map(Association::subscriptionId)
                .collect(Collectors.toSet());
        Map<String, List<Association>> associations =
                all.associations().stream().collect(Collectors.groupingBy(Association::subscriptionId));
        Map<String, List<SubscriptionMonth>> rows =
                all.rows().stream().collect(Collectors.groupingBy(SubscriptionMonth::tenantId));
        SortedMap<String, TenantFacts> tenants = new TreeMap<>();
        all.customers().forEach(customer -> {
            List<SubscriptionMonth> theirs = rows.getOrDefault(customer.tenantId(), List.of());
            List<String> subscriptions = theirs.stream()
                    .map(SubscriptionMonth::subscriptionId)
                    .distinct()
                    .toList();
            if (subscriptions.stream().anyMatch(associated::contains)) {
                tenants.put(
                        customer.tenantId(),
                        new TenantFacts(
                                customer,
                                theirs,
                                subscriptions.stream()
                                        .flatMap(id -> associations.getOrDefault(id, List.of()).stream())
                                        .toList()));
            }
        });
        return tenants;
    }

    private static DataSpan span(ProgrammeCase each) {
        LocalDate firstPass = each.facts().passes().stream()
                .map(ExamPass::passedOn)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new DataSpan(each.data().first(), each.data().last(), firstPass);
    }
}
