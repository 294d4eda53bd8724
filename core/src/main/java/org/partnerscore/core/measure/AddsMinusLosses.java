package org.partnerscore.core.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.history.SubscriptionCredit;
import org.partnerscore.core.history.TenantHistory;
import org.partnerscore.core.programme.LossPolicy;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.reason.ReasonCode;

/** Customers won less customers lost over the trailing window (R8). */
final class AddsMinusLosses implements TenantMeasure {
    private final PartialPoints points;
    private final LossPolicy policy;
    private final int claimBack;
    private final int firstMonth;
    private final int lastMonth;
    private final int readsFrom;
    private final int historyStart;
    private final int aspect;
    private final Slot[] slots;

    AddsMinusLosses(MeasureSetting setting, MeasureDefinition.AddsMinusLosses definition) {
        points = new PartialPoints(setting);
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
        int known = Math.max(historyStart, readsFrom);
        // Nothing is known before the first month of the data set, so nothing begins in it.
        long mayBegin = known >= lastMonth ? 0 : tenant.bits(known + 1, lastMonth);
        for (int p = 0; p < slots.length; p++) {
            long held = tenant.held(p);
            if (held == 0) {
                continue;
            }
            long adds = held & ~(held << 1) & mayBegin;
            long losses = ~held & (held << 1) & window & mayBegin;
            long counted = adds & window;
            if (counted != 0) {
                addMonths(tenant, sink, p, counted, 0, 1);
            }
            if (losses != 0) {
                lose(tenant, sink, p, adds, losses);
            }
        }
    }

    private void lose(TenantHistory tenant, Contributions sink, int pathway, long adds, long losses) {
        for (long rest = losses; rest != 0; rest &= rest - 1) {
            int lost = Long.numberOfTrailingZeros(rest);
            switch (policy) {
                case CREDITED_IN_MONTH_BEFORE -> addMonths(tenant, sink, pathway, 1L << lost, 1, -1);
                case CREDITED_WITH_LATEST_ADD -> {
                    long before = adds & ((1L << lost) - 1);
                    int added = 63 - Long.numberOfLeadingZeros(before);
                    if (before != 0 && lost - added <= claimBack) {
                        addMonths(tenant, sink, pathway, 1L << lost, lost - added, -1);
                    }
                }
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
    public Assessment assess(AccountView account, int pathway, int market, Remarks remarks) {
        return points.assess(BigDecimal.valueOf(account.count(slots[pathway])), pathway, market, remarks);
    }
}
