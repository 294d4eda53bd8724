package org.partnerscore.core.audit;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.reason.Reason;

/**
 * Something that a measure looked at.
 *
 * @param part the sum it goes to, or would go to
 * @param subscriptionId the subscription; null for a tenant as a whole and for a person
 * @param month the month to which it belongs
 * @param amount what it adds or would add: cents where the indicator's unit is money, otherwise a count
 * @param against why it does not count; null if it counts
 */
public record AuditLine(
        Part part,
        @Nullable String subscriptionId,
        YearMonth month,
        long amount,
        @Nullable Reason against) {
    /** Whether it counts. */
    public boolean counted() {
        return against == null;
    }
}
