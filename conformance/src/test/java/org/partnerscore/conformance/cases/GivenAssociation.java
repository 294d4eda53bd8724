package org.partnerscore.conformance.cases;

import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;

/**
 * An association as a case gives it.
 *
 * @param partner id of the location; that of the account where it has but one
 * @param kind its kind
 * @param claim none unless given
 * @param months the months in force; {@code months} and {@code from} left out means always
 * @param from first month of an open association
 */
record GivenAssociation(
        String partner,
        AssociationKind kind,
        @Nullable Claim claim,
        @Nullable MonthSpan months,
        java.time.@Nullable YearMonth from) {
    GivenAssociation {
        if (months != null && from != null) {
            throw new IllegalArgumentException("an association has either months or an open from");
        }
    }
}
