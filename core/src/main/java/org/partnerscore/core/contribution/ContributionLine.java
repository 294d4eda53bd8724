package org.partnerscore.core.contribution;

import org.partnerscore.core.reason.ReasonCode;

/**
 * One contribution written down.
 *
 * @param account number of the account
 * @param slot the sum it goes to
 * @param tenant number of the tenant, or {@link #NOBODY}
 * @param subscription number of the subscription within the tenant, or {@link Contributions#WHOLE_TENANT}
 * @param individual number of the person, or {@link #NOBODY}
 * @param month number of the month to which it belongs
 * @param amount cents or a count
 */
public record ContributionLine(
        int account, Slot slot, int tenant, int subscription, int individual, int month, long amount) {
    /** No tenant, or no person. */
    public static final int NOBODY = -1;

    /** Why it is added. */
    public ReasonCode reason() {
        return slot.reason(amount);
    }
}
