package org.partnerscore.insight.gaps;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.history.ExamTable;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Grant;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;

/** The facts as they would be without a gap. */
final class GapEdits {
    private final ScoringPlan plan;
    private final AccountFacts facts;

    GapEdits(ScoringPlan plan, AccountFacts facts) {
        this.plan = plan;
        this.facts = facts;
    }

    /** A customer with more users in the month scored; empty if nothing there could be used by them. */
    Optional<AccountFacts> moreUsers(String tenantId, int pathway, long line) {
        TenantFacts tenant = facts.tenant(tenantId).orElseThrow();
        YearMonth month = plan.month();
        List<SubscriptionMonth> used = tenant.rows().stream()
                .filter(row -> row.month().equals(month) && row.held())
                .filter(row -> (plan.pathwaysOf(row.product()) >> pathway & 1) != 0)
                .toList();
        if (used.isEmpty()) {
            return Optional.empty();
        }
        long users = used.stream().mapToLong(SubscriptionMonth::activeUsers).sum();
        SubscriptionMonth first = used.get(0);
        List<SubscriptionMonth> rows = new ArrayList<>(tenant.rows());
        long needed = first.activeUsers() + line - users;
        rows.set(rows.indexOf(first), first.withUse(Math.max(first.seats(), needed), needed));
        return Optional.of(facts.withTenant(tenant.withRows(rows)));
    }

    /** A customer with associations, from the month scored on, that cover every indicator. */
    AccountFacts associated(String tenantId) {
        TenantFacts tenant = facts.tenant(tenantId).orElseThrow();
        String location = facts.locations().get(0).partnerId();
        List<Association> associations = new ArrayList<>(tenant.associations());
        tenant.rows().stream()
                .filter(row -> row.month().equals(plan.month()))
                .map(SubscriptionMonth::subscriptionId)
                .distinct()
                .forEach(subscription -> covering()
                        .forEach(grant -> associations.add(new Association(
                                subscription, location, grant.kind(), claim(grant), plan.month(), null))));
        return facts.withTenant(tenant.withAssociations(associations));
    }

    /** For each aspect an association that nothing displaces, a claim where a claim earns it. */
    private Set<Grant> covering() {
        Map<String, List<Grant>> grants =
                plan.programme().credit().on(plan.rulesAsOf()).grants();
        Set<Grant> covering = new LinkedHashSet<>();
        new TreeMap<>(grants)
                .values()
                .forEach(ways -> ways.stream()
                        .filter(grant -> grant.unless() == null)
                        .min(Comparator.comparing((Grant grant) -> grant.kind() != AssociationKind.CPOR)
                                .thenComparing(Grant::kind))
                        .ifPresent(covering::add));
        return covering;
    }

    private static Claim claim(Grant grant) {
        return grant.claims().stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Whether a row, of the month scored or earlier, is of a SKU that no mapping knows. */
    boolean unmapped(SubscriptionMonth row) {
        return row.product().equals(SubscriptionMonth.UNMAPPED) && !row.month().isAfter(plan.month());
    }

    /** A customer whose unmapped rows are of a product that qualifies for a pathway. */
    AccountFacts mapped(TenantFacts tenant, int pathway) {
        String product = plan.products().stream()
                .filter(each -> (plan.pathwaysOf(each) >> pathway & 1) != 0)
                .min(Comparator.naturalOrder())
                .orElse(SubscriptionMonth.UNMAPPED);
        return facts.withTenant(tenant.withRows(tenant.rows().stream()
                .map(row -> unmapped(row) ? row.withProduct(product) : row)
                .toList()));
    }

    /** A person who passed, on the last day of the month scored, the first of some exams that is still offered. */
    Optional<AccountFacts> passed(String individual, String exams) {
        Optional<ExamPass> latest = facts.passes().stream()
                .filter(pass -> pass.individualId().equals(individual))
                .max(Comparator.comparing(ExamPass::passedOn).thenComparing(ExamPass::exam));
        return Arrays.stream(exams.split("/", -1))
                .filter(this::offered)
                .findFirst()
                .flatMap(exam -> latest.map(pass -> new ExamPass(
                        individual,
                        pass.partnerId(),
                        exam,
                        plan.day(),
                        null,
                        pass.associatedFrom(),
                        pass.associatedTo())))
                .map(pass -> {
                    List<ExamPass> passes = new ArrayList<>(facts.passes());
                    passes.add(pass);
                    return facts.withPasses(passes);
                });
    }

    private boolean offered(String exam) {
        LocalDate retired = plan.exams().retirement(plan.exams().numberOf(exam));
        return retired == null || !plan.day().isAfter(retired);
    }

    /** The account without a pass. */
    AccountFacts without(ExamPass pass) {
        List<ExamPass> passes = new ArrayList<>(facts.passes());
        passes.remove(pass);
        return facts.withPasses(passes);
    }

    /** The last day on which a pass counts; empty if it goes on counting, or never does. */
    Optional<LocalDate> end(ExamPass pass) {
        int number = plan.exams().numberOf(pass.exam());
        if (number == ExamTable.IRRELEVANT) {
            return Optional.empty();
        }
        List<LocalDate> ends = new ArrayList<>();
        Optional.ofNullable(pass.expiresOn()).ifPresent(ends::add);
        Optional.ofNullable(plan.exams().lastDay(number)).ifPresent(ends::add);
        Optional.ofNullable(pass.associatedTo()).ifPresent(day -> ends.add(day.minusDays(1)));
        return ends.stream().min(Comparator.naturalOrder());
    }
}
