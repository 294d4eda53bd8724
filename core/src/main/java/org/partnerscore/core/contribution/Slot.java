package org.partnerscore.core.contribution;

import org.partnerscore.core.reason.ReasonCode;

/**
 * One running sum that every account has.
 *
 * @param index its number, from 0
 * @param pathway number of its pathway; {@link #ANY} for a sum of the whole account
 * @param indicator number of its indicator; {@link #ANY} for a sum of the whole account
 * @param part what the sum is for
 * @param market number of the market whose line it was measured with; {@link #ANY} where no line is involved
 * @param money whether amounts are hundredths, such as cents, which need more than 64 bits when summed
 * @param gain why an amount above 0 is added
 * @param loss why an amount below 0 is added
 */
public record Slot(
        int index, int pathway, int indicator, Part part, int market, boolean money, ReasonCode gain, ReasonCode loss) {
    /** No pathway, indicator or market in particular. */
    public static final int ANY = -1;

    /** Why an amount is added. */
    public ReasonCode reason(long amount) {
        return amount < 0 ? loss : gain;
    }
}
