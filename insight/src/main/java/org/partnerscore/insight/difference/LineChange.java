package org.partnerscore.insight.difference;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.insight.score.AccountLine;

/**
 * A line that came, went or became another, and why.
 *
 * @param cause why
 * @param line the line, with how much more it is than before as its amount
 * @param exam code of the exam by which a person came to count or ceased to; null where no single one did
 * @param day the day on which it happened; null where only the month is known
 */
record LineChange(
        Cause cause,
        AccountLine line,
        @Nullable String exam,
        @Nullable LocalDate day) {
    LineChange(Cause cause, AccountLine line) {
        this(cause, line, null, null);
    }

    /** A line that is there no more. */
    static AccountLine gone(AccountLine line) {
        return with(line, -line.amount());
    }

    static AccountLine with(AccountLine line, long amount) {
        return new AccountLine(
                line.slot(), line.tenantId(), line.subscriptionId(), line.individualId(), line.month(), amount);
    }

    Slot slot() {
        return line.slot();
    }

    ChangedRow row() {
        BigDecimal amount = line.quantity();
        return new ChangedRow(
                line.slot().part(),
                line.tenantId(),
                line.subscriptionId(),
                line.individualId(),
                line.month(),
                amount,
                exam,
                day);
    }
}
