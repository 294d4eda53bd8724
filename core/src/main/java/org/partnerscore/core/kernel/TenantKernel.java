package org.partnerscore.core.kernel;

import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.history.CreditTable;
import org.partnerscore.core.history.SubscriptionCredit;
import org.partnerscore.core.history.TenantHistory;
import org.partnerscore.core.measure.PairWorkloads;
import org.partnerscore.core.measure.TenantMeasure;
import org.partnerscore.core.measure.TrackPairs;

/** Takes tenants one after the other and says what each contributes. For one thread. */
public final class TenantKernel {
    private final TenantHistory history;
    private final TenantMeasure[] measures;
    private final Contributions sink;
    private final int[] marketSlots;
    private final TrackPairs[] tracks;
    private final int windowStart;
    private final int month;

    TenantKernel(ScoringPlan plan, PlanMeasures measures, CreditTable credit, Contributions sink) {
        this.measures = measures.tenantMeasures().toArray(TenantMeasure[]::new);
        this.sink = sink;
        marketSlots = measures.marketSlots().stream()
                .mapToInt(org.partnerscore.core.contribution.Slot::index)
                .toArray();
        tracks = measures.tracks().toArray(TrackPairs[]::new);
        windowStart = plan.windowStart();
        month = plan.monthNumber();
        int origin = plan.firstMonthRead();
        history = new TenantHistory(
                origin,
                month - origin + 1,
                plan.programme().pathways().size()
                        + plan.programme().workloads().size(),
                PairWorkloads.capacityBits(plan.programme()),
                credit);
    }

    /** The history to fill with the next tenant's rows, to be begun by {@link TenantHistory#begin}. */
    public TenantHistory history() {
        return history;
    }

    /** Ends the tenant: credit is settled and all measures contribute. */
    public void end() {
        history.settle();
        SubscriptionCredit credit = history.credit();
        if (credit.accounts() == 0) {
            return;
        }
        if (tracks.length == 0) {
            countMarkets(credit);
        }
        for (TrackPairs track : tracks) {
            track.contribute(history, sink);
        }
        for (TenantMeasure measure : measures) {
            measure.contribute(history, sink);
        }
    }

    /** R6: a tenant counts for the market by customers if it is credited in some month of the window. */
    private void countMarkets(SubscriptionCredit credit) {
        long window = history.bits(windowStart, month);
        for (int i = 0; i < credit.accounts(); i++) {
            long hit = credit.creditedAtAll(i) & window;
            if (hit != 0) {
                sink.tenant(
                        credit.account(i),
                        marketSlots[history.market()],
                        history.tenant(),
                        Contributions.WHOLE_TENANT,
                        history.origin() + Long.numberOfTrailingZeros(hit),
                        1);
            }
        }
    }
}
