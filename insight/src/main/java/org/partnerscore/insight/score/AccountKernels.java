package org.partnerscore.insight.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.kernel.AccountTraits;
import org.partnerscore.core.kernel.Assessor;
import org.partnerscore.core.kernel.PeopleKernel;
import org.partnerscore.core.kernel.RowFeed;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.kernel.TenantKernel;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;

/** A plan's kernels set up for one account, and used for all its states. For one thread. */
final class AccountKernels {
    private final ScoringPlan plan;
    private final OneAccount sink;
    private final TenantKernel tenantKernel;
    private final PeopleKernel peopleKernel;
    private final Assessor assessor;
    private final Assessor remarking;
    private final RowFeed feed;

    AccountKernels(ScoringPlan plan, List<Partner> locations) {
        this.plan = plan;
        sink = new OneAccount(newTotals());
        tenantKernel = plan.tenantKernel(sink);
        peopleKernel = plan.peopleKernel(sink);
        assessor = plan.assessor(false);
        remarking = plan.assessor(true);
        var ours = locations.stream().map(Partner::partnerId).collect(Collectors.toSet());
        feed = new RowFeed(plan, partner -> ours.contains(partner) ? OneAccount.OURS : OneAccount.OTHERS);
    }

    ScoringPlan plan() {
        return plan;
    }

    AccountTotals newTotals() {
        return new AccountTotals(plan.slots(), 1);
    }

    Assessor assessor(boolean withRemarks) {
        return withRemarks ? remarking : assessor;
    }

    AccountTraits traits(AccountFacts facts) {
        int market = facts.locations().stream()
                .mapToInt(location -> plan.marketOf(location.country()))
                .min()
                .orElseThrow();
        return new AccountTraits(
                facts.account(), market, facts.attainedOn(plan.programme().id()).orElse(null));
    }

    /**
     * Has a tenant contribute.
     *
     * @return ids of its subscriptions, each at the place of its number
     */
    List<String> tenant(int number, TenantFacts tenant, Contributions target) {
        sink.sendTo(target);
        return feed.tenant(tenantKernel, number, tenant.customer(), tenant.rows(), tenant.associations());
    }

    /**
     * Has all people of the account contribute.
     *
     * @return their ids, each at the place of its number
     */
    List<String> people(AccountFacts facts, AccountTraits traits, Contributions target) {
        sink.sendTo(target);
        Map<String, List<ExamPass>> people = new TreeMap<>();
        facts.passes()
                .forEach(pass -> people.computeIfAbsent(pass.individualId(), id -> new ArrayList<>())
                        .add(pass));
        peopleKernel.beginAccount(OneAccount.OURS, traits.attainedOn());
        int number = 0;
        for (List<ExamPass> passes : people.values()) {
            feed.person(peopleKernel, number++, passes);
        }
        peopleKernel.endAccount();
        return List.copyOf(people.keySet());
    }
}
