package org.partnerscore.insight.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.programme.Grant;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.dataset.account.TenantFacts;
import org.partnerscore.insight.score.AccountScoring;

/** A tenant as it would be if an account were credited for all of it at any time, by a grant that nobody displaces. */
final class CertainCredit {
    private CertainCredit() {}

    /** The tenant with such associations; as it is if the indicator takes no credit, or every grant can be displaced. */
    static TenantFacts of(AccountScoring scoring, Indicator indicator, TenantFacts tenant) {
        Optional<Grant> grant = scoring
                .plan()
                .programme()
                .credit()
                .on(scoring.plan().rulesAsOf())
                .grants()
                .getOrDefault(String.valueOf(indicator.aspect()), List.of())
                .stream()
                .filter(each -> each.unless() == null)
                .findFirst();
        return grant.map(each -> credited(scoring, each, tenant)).orElse(tenant);
    }

    private static TenantFacts credited(AccountScoring scoring, Grant grant, TenantFacts tenant) {
        String partner = scoring.facts().locations().get(0).partnerId();
        List<Association> associations = new ArrayList<>(tenant.associations());
        tenant.rows().stream()
                .map(SubscriptionMonth::subscriptionId)
                .distinct()
                .map(subscription -> new Association(
                        subscription,
                        partner,
                        grant.kind(),
                        grant.claims().stream().sorted().findFirst().orElseThrow(),
                        scoring.facts().span().first(),
                        null))
                .forEach(associations::add);
        return tenant.withAssociations(associations);
    }
}
