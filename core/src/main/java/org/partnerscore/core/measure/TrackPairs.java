package org.partnerscore.core.measure;

import java.util.List;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.history.SubscriptionCredit;
import org.partnerscore.core.history.TenantHistory;
import org.partnerscore.core.programme.PairAmount;
import org.partnerscore.core.programme.PairThreshold;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.RuleReading;

/** Counts the pairs that make an account be of a track (R13): each credited and earning enough in both months. */
public final class TrackPairs {
    private final PairWorkloads workloads;
    private final Slot slot;
    private final int needed;
    private final long above;
    private final int lastMonth;
    private final int earlierMonth;
    private final long[] now;
    private final long[] before;

    /**
     * @param threshold the threshold in force
     * @param aspects ids of all aspects, at the places of their numbers
     * @param month number of the month scored
     * @param slot takes the count
     */
    public TrackPairs(
            Programme programme,
            RuleReading rules,
            PairThreshold threshold,
            List<String> aspects,
            int month,
            Slot slot) {
        workloads = new PairWorkloads(programme, rules, threshold.aspect(), aspects);
        this.slot = slot;
        needed = threshold.pairs();
        above = PairWorkloads.hundredths(threshold.above());
        lastMonth = month;
        earlierMonth = month - threshold.monthsBefore();
        now = new long[workloads.count()];
        before = new long[workloads.count()];
    }

    /** Number of the market that is the track. */
    public int market() {
        return slot.market();
    }

    /** How many pairs it takes, 1 or more. */
    public int needed() {
        return needed;
    }

    /** Number of the earliest month looked back to. */
    public int readsFrom() {
        return earlierMonth;
    }

    /** How many pairs an account has. */
    public long count(AccountView account) {
        return account.count(slot);
    }

    /** Counts a tenant's pairs. */
    public void contribute(TenantHistory tenant, Contributions sink) {
        workloads.amounts(tenant, PairAmount.BILLED, lastMonth, now);
        workloads.amounts(tenant, PairAmount.BILLED, earlierMonth, before);
        SubscriptionCredit credit = tenant.credit();
        for (int i = 0; i < credit.accounts(); i++) {
            int pairs = 0;
            for (int w = 0; w < now.length; w++) {
                if (now[w] > above
                        && before[w] > above
                        && workloads.credited(credit, i, w, tenant.bit(lastMonth))
                        && workloads.credited(credit, i, w, tenant.bit(earlierMonth))) {
                    pairs++;
                }
            }
            if (pairs > 0) {
                sink.tenant(
                        credit.account(i), slot.index(), tenant.tenant(), Contributions.WHOLE_TENANT, lastMonth, pairs);
            }
        }
    }
}
