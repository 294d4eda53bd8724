package org.partnerscore.core.measure;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.audit.AuditLine;
import org.partnerscore.core.audit.TenantEvidence;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.history.SubscriptionCredit;
import org.partnerscore.core.history.TenantHistory;
import org.partnerscore.core.programme.LossPolicy;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;

/** Customers won less customers lost over the trailing window (R8). */
final class AddsMinusLosses implements TenantMeasure {
    private static final int NOBODY = -1;

    private final ValueJudgement judgement;
    private final LossPolicy policy;
    private final int claimBack;
    private final int firstMonth;
    private final int lastMonth;
    private final int readsFrom;
    private final int historyStart;
    private final int aspect;
    private final Slot[] slots;

    AddsMinusLosses(MeasureSetting setting, MeasureDefinition.AddsMinusLosses definition) {
        judgement = setting.judgement();
        policy = setting.inForce(definition.loss());
        claimBack = switch (policy) {
            case CREDITED_IN_MONTH_BEFORE -> 0;
            case CREDITED_WITH_LATEST_ADD -> setting.inForce(definition.claimBackMonths());
        };
        firstMonth = setting.windowStart();
        lastMonth = setting.month();
        // An add needs the month before it; a loss may reach back to an add before the window.
        readsFrom = firstMonth - 1 - claimBack;
        historyStart = setting.firstMonth();
        aspect = setting.aspect();
        slots = new Slot[setting.pathways()];
        Arrays.setAll(
                slots,
                p -> setting.slots().balance(p, setting.number(), ReasonCode.CUSTOMER_ADDED, ReasonCode.CUSTOMER_LOST));
    }

    @Override
    public int readsFrom() {
        return readsFrom;
    }

    @Override
    public void contribute(TenantHistory tenant, Contributions sink) {
        if (tenant.credit().accounts() == 0) {
            return;
        }
        long window = tenant.bits(firstMonth, lastMonth);
        long mayBegin = mayBegin(tenant);
        for (int p = 0; p < slots.length; p++) {
            long held = tenant.held(p);
            if (held == 0) {
                continue;
            }
            long adds = adds(held) & mayBegin;
            long losses = losses(held) & window & mayBegin;
            long counted = adds & window;
            if (counted != 0) {
                addMonths(tenant, sink, p, counted, 0, 1);
            }
            if (losses != 0) {
                lose(tenant, sink, p, adds, losses);
            }
        }
    }

    /** Months in which something may begin. Nothing is known before the first month of the data set, so nothing in it. */
    private long mayBegin(TenantHistory tenant) {
        int known = Math.max(historyStart, readsFrom);
        return known >= lastMonth ? 0 : tenant.bits(known + 1, lastMonth);
    }

    private static long adds(long held) {
        return held & ~(held << 1);
    }

    private static long losses(long held) {
        return ~held & (held << 1);
    }

    /** How many months before a loss the credit stood that it costs; {@link #NOBODY} if it costs nobody. */
    private int monthsBefore(long adds, int lost) {
        return switch (policy) {
            case CREDITED_IN_MONTH_BEFORE -> 1;
            case CREDITED_WITH_LATEST_ADD -> {
                int added = latest(adds, lost);
                yield added != NOBODY && lost - added <= claimBack ? lost - added : NOBODY;
            }
        };
    }

    /** The latest add before a loss, or {@link #NOBODY}. */
    private static int latest(long adds, int lost) {
        long before = adds & ((1L << lost) - 1);
        return before == 0 ? NOBODY : 63 - Long.numberOfLeadingZeros(before);
    }

    private void lose(TenantHistory tenant, Contributions sink, int pathway, long adds, long losses) {
        for (long rest = losses; rest != 0; rest &= rest - 1) {
            int lost = Long.numberOfTrailingZeros(rest);
            int monthsBefore = monthsBefore(adds, lost);
            if (monthsBefore != NOBODY) {
                addMonths(tenant, sink, pathway, 1L << lost, monthsBefore, -1);
            }
        }
    }

    /** Adds an amount in each month to the accounts credited some months before it. */
    private void addMonths(
            TenantHistory tenant, Contributions sink, int pathway, long months, int monthsBefore, int amount) {
        SubscriptionCredit credit = tenant.credit();
        for (int i = 0; i < credit.accounts(); i++) {
            long hit = months & (credit.credited(i, pathway, aspect) << monthsBefore);
            for (; hit != 0; hit &= hit - 1) {
                int month = tenant.origin() + Long.numberOfTrailingZeros(hit);
                sink.tenant(
                        credit.account(i),
                        slots[pathway].index(),
                        tenant.tenant(),
                        Contributions.WHOLE_TENANT,
                        month,
                        amount);
            }
        }
    }

    @Override
    public void audit(TenantEvidence tenant, int pathway, int market, Consumer<AuditLine> lines) {
        TenantHistory history = tenant.history();
        long window = history.bits(firstMonth, lastMonth);
        long held = history.held(pathway);
        long mayBegin = mayBegin(history);
        long adds = adds(held) & mayBegin;
        long losses = losses(held) & window & mayBegin;
        for (long rest = adds & window; rest != 0; rest &= rest - 1) {
            int month = history.origin() + Long.numberOfTrailingZeros(rest);
            lines.accept(line(month, 1, tenant.uncredited(pathway, month, aspect)));
        }
        for (long rest = losses; rest != 0; rest &= rest - 1) {
            int lost = Long.numberOfTrailingZeros(rest);
            lines.accept(line(history.origin() + lost, -1, againstLoss(tenant, pathway, adds, lost)));
        }
        if ((adds & window) == 0 && losses == 0) {
            lines.accept(line(lastMonth, 1, noAdd(tenant, pathway, held & window)));
        }
    }

    private static AuditLine line(int month, int amount, @Nullable Reason against) {
        return new AuditLine(Part.VALUE, null, MonthNumber.month(month), amount, against);
    }

    private @Nullable Reason againstLoss(TenantEvidence tenant, int pathway, long adds, int lost) {
        int origin = tenant.history().origin();
        int monthsBefore = monthsBefore(adds, lost);
        if (monthsBefore != NOBODY) {
            int then = origin + lost - monthsBefore;
            return tenant.uncredited(pathway, then, aspect) == null
                    ? null
                    : Reason.of(ReasonCode.LOSS_OF_OTHERS, MonthNumber.month(then));
        }
        YearMonth added = tenant.heldSince(pathway, MonthNumber.month(origin + lost - 1));
        return added.equals(tenant.firstMonth())
                ? Reason.of(ReasonCode.LOSS_OF_FIRST_CUSTOMER, added)
                : Reason.of(ReasonCode.LOSS_OF_OLD_CUSTOMER, added, claimBack);
    }

    private Reason noAdd(TenantEvidence tenant, int pathway, long heldInWindow) {
        if (heldInWindow == 0) {
            return tenant.unheld(pathway, firstMonth, lastMonth);
        }
        int month = tenant.history().origin() + Long.numberOfTrailingZeros(heldInWindow);
        YearMonth since = tenant.heldSince(pathway, MonthNumber.month(month));
        return Reason.of(
                since.equals(tenant.firstMonth())
                        ? ReasonCode.CUSTOMER_THERE_FROM_START
                        : ReasonCode.CUSTOMER_THERE_BEFORE,
                since);
    }

    @Override
    public void arithmetic(AccountView account, int pathway, int market, Remarks steps) {
        judgement.arithmetic(BigDecimal.valueOf(account.count(slots[pathway])), pathway, market, steps);
    }

    @Override
    public Assessment assess(AccountView account, int pathway, int market, Remarks remarks) {
        return judgement.assess(BigDecimal.valueOf(account.count(slots[pathway])), pathway, market, remarks);
    }
}
