package org.partnerscore.core.programme;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;

/**
 * One way of being credited for a subscription (R5).
 *
 * @param kind the kind of association that is credited
 * @param claims the claims with which it is; for a kind without claims the set of {@link Claim#NONE}
 * @param unless a kind that, credited for the same subscription and month, takes this credit away; null if none does
 */
public record Grant(
        AssociationKind kind, Set<Claim> claims, @Nullable AssociationKind unless) implements Serializable {
    public Grant {
        claims = Set.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a grant for " + kind + " without any claim credits nobody");
        }
        if (kind == unless) {
            throw new IllegalArgumentException(kind + " cannot displace itself");
        }
    }
}
