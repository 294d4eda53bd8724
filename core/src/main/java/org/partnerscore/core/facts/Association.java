package org.partnerscore.core.facts;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A row of associations (R5).
 *
 * @param subscriptionId the subscription, which need not have any row
 * @param partnerId the location that is associated
 * @param kind how
 * @param claim what a CPOR claims; {@link Claim#NONE} for other kinds
 * @param from the first month
 * @param to the last month; null while it is open
 */
public record Association(
        String subscriptionId,
        String partnerId,
        AssociationKind kind,
        Claim claim,
        YearMonth from,
        @Nullable YearMonth to) {
    public Association {
        if (claim != Claim.NONE && kind != AssociationKind.CPOR) {
            throw new IllegalArgumentException("only a CPOR claims, not a " + kind + " of " + subscriptionId);
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "an association of " + subscriptionId + " ends in " + to + ", before it begins in " + from);
        }
    }

    /** Whether it is in force in a month. */
    public boolean inForce(YearMonth month) {
        return !month.isBefore(from) && (to == null || !month.isAfter(to));
    }
}
