package org.partnerscore.conformance.kernel;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.Competency;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.kernel.AccountTraits;
import org.partnerscore.core.kernel.Assessor;
import org.partnerscore.core.kernel.PeopleKernel;
import org.partnerscore.core.kernel.RowFeed;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.kernel.TenantKernel;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.score.Scorecard;

/** Feeds an ecosystem to the kernel, row by row and in its order. */
public final class KernelScorer {
    private final ScoringPlan plan;
    private final Ecosystem ecosystem;
    private final RowFeed feed;
    private final List<AccountTraits> accounts;
    private final Map<String, Integer> accountOfPartner = new LinkedHashMap<>();

    private KernelScorer(ScoringPlan plan, Ecosystem ecosystem) {
        this.plan = plan;
        this.ecosystem = ecosystem;
        this.feed = new RowFeed(plan, this::accountOf);
        List<String> ids = ecosystem.partners().stream()
                .map(Partner::accountId)
                .distinct()
                .sorted(KernelScorer::byBytes)
                .toList();
        accounts = ids.stream()
                .map(id -> new AccountTraits(id, marketByLocation(id), attainedOn(id)))
                .toList();
        ecosystem.partners().forEach(p -> accountOfPartner.put(p.partnerId(), ids.indexOf(p.accountId())));
    }

    /** Scores every account under the rules of the month's last day. */
    public static List<Scorecard> score(Programme programme, YearMonth month, Ecosystem ecosystem) {
        return score(programme, month, month.atEndOfMonth(), ecosystem);
    }

    /** Scores every account, sorted by id. */
    public static List<Scorecard> score(
            Programme programme, YearMonth month, LocalDate rulesAsOf, Ecosystem ecosystem) {
        return over(programme, month, rulesAsOf, ecosystem).score();
    }

    /** Makes a scorer, for those who look behind the scores. */
    public static KernelScorer over(Programme programme, YearMonth month, LocalDate rulesAsOf, Ecosystem ecosystem) {
        return new KernelScorer(ScoringPlan.of(programme, month, rulesAsOf, ecosystem.span()), ecosystem);
    }

    private static int byBytes(String a, String b) {
        return Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private int marketByLocation(String account) {
        return ecosystem.partners().stream()
                .filter(partner -> partner.accountId().equals(account))
                .mapToInt(partner -> plan.marketOf(partner.country()))
                .min()
                .orElseThrow();
    }

    private @Nullable LocalDate attainedOn(String account) {
        return ecosystem.competencies().stream()
                .filter(c -> c.accountId().equals(account))
                .filter(c -> c.programme().equals(plan.programme().id()))
                .map(Competency::attainedOn)
                .findFirst()
                .orElse(null);
    }

    public ScoringPlan plan() {
        return plan;
    }

    /** The accounts by number. */
    public List<AccountTraits> accounts() {
        return accounts;
    }

    /** Scores every account, sorted by id. */
    public List<Scorecard> score() {
        AccountTotals totals = newTotals();
        contribute(totals);
        return assess(totals);
    }

    public AccountTotals newTotals() {
        return new AccountTotals(plan.slots(), accounts.size());
    }

    /** Has every tenant and every person contribute to a sink. */
    public void contribute(Contributions sink) {
        contributeTenants(sink, tenant -> true);
        contributePeople(sink);
    }

    public List<Scorecard> assess(AccountTotals totals) {
        Assessor assessor = plan.assessor(true);
        return IntStream.range(0, accounts.size())
                .mapToObj(a -> assessor.assess(a, accounts.get(a), totals))
                .toList();
    }

    /** Has the tenants of some numbers contribute to a sink. */
    public void contributeTenants(Contributions sink, IntPredicate wanted) {
        Map<String, List<SubscriptionMonth>> rowsOfTenant = new LinkedHashMap<>();
        Map<String, List<Association>> associationsOf = new LinkedHashMap<>();
        ecosystem
                .subscriptionMonths()
                .forEach(row -> rowsOfTenant
                        .computeIfAbsent(row.tenantId(), id -> new ArrayList<>())
                        .add(row));
        ecosystem
                .associations()
                .forEach(association -> associationsOf
                        .computeIfAbsent(association.subscriptionId(), id -> new ArrayList<>())
                        .add(association));
        TenantKernel kernel = plan.tenantKernel(sink);
        for (int t = 0; t < ecosystem.customers().size(); t++) {
            if (!wanted.test(t)) {
                continue;
            }
            Customer customer = ecosystem.customers().get(t);
            List<SubscriptionMonth> rows = rowsOfTenant.getOrDefault(customer.tenantId(), List.of());
            List<Association> associations = rows.stream()
                    .map(SubscriptionMonth::subscriptionId)
                    .distinct()
                    .flatMap(id -> associationsOf.getOrDefault(id, List.of()).stream())
                    .toList();
            feed.tenant(kernel, t, customer, rows, associations);
        }
    }

    /** Has every person contribute to a sink. */
    public void contributePeople(Contributions sink) {
        List<Map<String, List<ExamPass>>> people = new ArrayList<>();
        accounts.forEach(account -> people.add(new LinkedHashMap<>()));
        ecosystem
                .examPasses()
                .forEach(pass -> people.get(accountOf(pass.partnerId()))
                        .computeIfAbsent(pass.individualId(), id -> new ArrayList<>())
                        .add(pass));
        PeopleKernel kernel = plan.peopleKernel(sink);
        for (int a = 0; a < accounts.size(); a++) {
            kernel.beginAccount(a, accounts.get(a).attainedOn());
            int individual = 0;
            for (List<ExamPass> passes : people.get(a).values()) {
                feed.person(kernel, individual++, passes);
            }
            kernel.endAccount();
        }
    }

    private int accountOf(String partner) {
        Integer account = accountOfPartner.get(partner);
        if (account == null) {
            throw new IllegalArgumentException("no partner " + partner);
        }
        return account;
    }
}
