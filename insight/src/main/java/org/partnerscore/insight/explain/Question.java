package org.partnerscore.insight.explain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.dataset.account.AccountQuery;

/**
 * What is to be explained of an account.
 *
 * @param pathway id of a pathway; null for all
 * @param indicator id of an indicator; null for all
 * @param tenant id of the one tenant whose lines are wanted; null for all
 * @param individual id of the one person whose lines are wanted; null for all
 */
public record Question(
        @Nullable String pathway,
        @Nullable String indicator,
        @Nullable String tenant,
        @Nullable String individual) {
    /** Everything. */
    public static final Question EVERYTHING = new Question(null, null, null, null);

    boolean about(Pathway each) {
        return pathway == null || pathway.equals(each.id());
    }

    boolean about(Indicator each) {
        return indicator == null || indicator.equals(each.id());
    }

    /** Whether one tenant or person is asked for, so that whatever is known of them is told. */
    boolean narrow() {
        return tenant != null || individual != null;
    }

    boolean wantsTenant(String id) {
        return narrow() ? id.equals(tenant) : true;
    }

    boolean wantsIndividual(String id) {
        return narrow() ? id.equals(individual) : true;
    }

    /** What must be read of an account to answer. */
    public AccountQuery query(String account) {
        return new AccountQuery(
                account,
                tenant == null ? Set.of() : Set.of(tenant),
                individual == null ? Set.of() : Set.of(individual));
    }
}
