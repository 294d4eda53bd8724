package org.partnerscore.core.measure;

import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.contribution.Slot;

/**
 * One account as measures see it when all contributions are in.
 *
 * @param totals the sums of all accounts
 * @param account number of the account
 * @param attainedOn day on which it attained the programme's competency; null if it has none
 */
public record AccountView(
        AccountTotals totals, int account, @Nullable LocalDate attainedOn) {
    long count(Slot slot) {
        return totals.count(account, slot.index());
    }

    BigInteger cents(Slot slot) {
        return totals.cents(account, slot.index());
    }
}
