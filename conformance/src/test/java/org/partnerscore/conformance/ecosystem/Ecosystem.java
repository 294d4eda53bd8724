package org.partnerscore.conformance.ecosystem;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.Competency;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;

/** A whole data set in memory. The order of its rows is the order in which they are fed. */
public record Ecosystem(
        List<Partner> partners,
        List<Customer> customers,
        List<SubscriptionMonth> subscriptionMonths,
        List<Association> associations,
        List<ExamPass> examPasses,
        List<Competency> competencies) {
    public Ecosystem {
        partners = List.copyOf(partners);
        customers = List.copyOf(customers);
        subscriptionMonths = List.copyOf(subscriptionMonths);
        associations = List.copyOf(associations);
        examPasses = List.copyOf(examPasses);
        competencies = List.copyOf(competencies);
    }

    /** What time its rows cover. */
    public DataSpan span() {
        YearMonth first = subscriptionMonths.stream()
                .map(SubscriptionMonth::month)
                .min(YearMonth::compareTo)
                .orElseThrow();
        YearMonth last = subscriptionMonths.stream()
                .map(SubscriptionMonth::month)
                .max(YearMonth::compareTo)
                .orElseThrow();
        LocalDate firstPass = examPasses.stream()
                .map(ExamPass::passedOn)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new DataSpan(first, last, firstPass);
    }

    /** Ids of the accounts. */
    public List<String> accounts() {
        return partners.stream().map(Partner::accountId).distinct().toList();
    }

    /** What concerns each account. */
    public List<AccountFacts> facts() {
        return accounts().stream().map(this::factsOf).toList();
    }

    /** What concerns one account, as it is read out of the files. */
    public AccountFacts factsOf(String account) {
        List<Partner> locations =
                partners.stream().filter(p -> p.accountId().equals(account)).toList();
        Set<String> ours = locations.stream().map(Partner::partnerId).collect(Collectors.toSet());
        Set<String> associated = associations.stream()
                .filter(association -> ours.contains(association.partnerId()))
                .map(Association::subscriptionId)
                .collect(Collectors.toSet());
        SortedMap<String, TenantFacts> tenants = new TreeMap<>();
        for (Customer customer : customers) {
            List<SubscriptionMonth> rows = subscriptionMonths.stream()
                    .filter(row -> row.tenantId().equals(customer.tenantId()))
                    .toList();
            Set<String> theirs =
                    rows.stream().map(SubscriptionMonth::subscriptionId).collect(Collectors.toSet());
            if (theirs.stream().anyMatch(associated::contains)) {
                List<Association> all = associations.stream()
                        .filter(association -> theirs.contains(association.subscriptionId()))
                        .toList();
                tenants.put(customer.tenantId(), new TenantFacts(customer, rows, all));
            }
        }
        return new AccountFacts(
                account,
                locations,
                competencies.stream().filter(c -> c.accountId().equals(account)).toList(),
                examPasses.stream()
                        .filter(pass -> ours.contains(pass.partnerId()))
                        .toList(),
                tenants,
                span(),
                AccountFacts.Beyond.NOTHING);
    }

    /** The data set with another table of that name. */
    public Ecosystem withPartners(List<Partner> other) {
        return new Ecosystem(other, customers, subscriptionMonths, associations, examPasses, competencies);
    }

    /** The data set with another table of that name. */
    public Ecosystem withCustomers(List<Customer> other) {
        return new Ecosystem(partners, other, subscriptionMonths, associations, examPasses, competencies);
    }

    /** The data set with another table of that name. */
    public Ecosystem withSubscriptionMonths(List<SubscriptionMonth> other) {
        return new Ecosystem(partners, customers, other, associations, examPasses, competencies);
    }

    /** The data set with another table of that name. */
    public Ecosystem withAssociations(List<Association> other) {
        return new Ecosystem(partners, customers, subscriptionMonths, other, examPasses, competencies);
    }

    /** The data set with another table of that name. */
    public Ecosystem withExamPasses(List<ExamPass> other) {
        return new Ecosystem(partners, customers, subscriptionMonths, associations, other, competencies);
    }

    /** The rows of several data sets, which must have no key in common. */
    public static Ecosystem union(List<Ecosystem> all) {
        return new Ecosystem(
                all.stream().flatMap(each -> each.partners.stream()).toList(),
                all.stream().flatMap(each -> each.customers.stream()).toList(),
                all.stream().flatMap(each -> each.subscriptionMonths.stream()).toList(),
                all.stream().flatMap(each -> each.associations.stream()).toList(),
                all.stream().flatMap(each -> each.examPasses.stream()).toList(),
                all.stream().flatMap(each -> each.competencies.stream()).toList());
    }

    /** The same rows in an order drawn from a seed. */
    public Ecosystem shuffled(long seed) {
        Random random = new Random(seed);
        return new Ecosystem(
                shuffled(partners, random),
                shuffled(customers, random),
                shuffled(subscriptionMonths, random),
                shuffled(associations, random),
                shuffled(examPasses, random),
                shuffled(competencies, random));
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
