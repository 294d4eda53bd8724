package org.partnerscore.dataset.synthetic;

import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;

/**
 * A row of the associations.
 *
 * @param fromDay the first day of the first month
 * @param toDay the first day of the last month; null if open
 */
record Association(
        String subscriptionId,
        String partnerId,
        AssociationKind kind,
        Claim claim,
        int fromDay,
        @Nullable Integer toDay)
        implements Row {
    @Override
    public void write(Cells cells) {
        cells.text(subscriptionId);
        cells.text(partnerId);
        cells.text(kind.name());
        if (claim == Claim.NONE) {
            cells.empty();
        } else {
            cells.text(claim.name());
        }
        cells.day(fromDay);
        cells.dayOrEmpty(toDay);
    }
}
