package org.partnerscore.core.history;

import java.time.LocalDate;
import java.util.Arrays;
import org.partnerscore.core.facts.MonthNumber;

/**
 * One tenant: what it held and used in each month, its billing rows, and who is credited for it when. Months are bits of
 * a {@code long}: bit 0 is {@link #origin()}. Reused from tenant to tenant; nothing is allocated once its arrays have
 * grown to the largest tenant.
 */
public final class TenantHistory {
    private final int origin;
    private final int months;
    private final int pathways;
    private final int capacityBits;
    private final SubscriptionCredit credit;

    private int tenant;
    private int market;
    private int subscriptions;
    private boolean anyHeld;

    private final long[] held;
    private final long[] users;
    private final int[] unsaid;
    private long[] heldBySubscription = new long[16];

    private int billings;
    private int[] billingSubscription = new int[64];
    private int[] billingMonth = new int[64];
    private int[] billingPathways = new int[64];
    private int[] billingChannel = new int[64];
    private int[] billingAgreement = new int[64];
    private long[] billingNet = new long[64];

    /**
     * @param origin number of the earliest month looked at
     * @param months how many months are looked at, at most 63
     * @param pathways how many pathways and, numbered after them, workloads there are; all are treated alike
     * @param capacityBits bits of those whose use is told by {@link #capacity} and not by active users
     * @param table who is credited
     */
    public TenantHistory(int origin, int months, int pathways, int capacityBits, CreditTable table) {
        if (months < 1 || months > 63) {
            throw new IllegalArgumentException("a history spans 1 to 63 months, not " + months);
        }
        this.origin = origin;
        this.months = months;
        this.pathways = pathways;
        this.capacityBits = capacityBits;
        this.credit = new SubscriptionCredit(origin, months, pathways, table);
        this.held = new long[pathways];
        this.users = new long[pathways * months];
        this.unsaid = new int[capacityBits == 0 ? 0 : pathways * months];
    }

    /** Forgets the tenant before and begins another. */
    public void begin(int tenantNumber, int marketNumber) {
        tenant = tenantNumber;
        market = marketNumber;
        if (anyHeld) {
            Arrays.fill(held, 0);
            Arrays.fill(users, 0);
            Arrays.fill(unsaid, 0);
            anyHeld = false;
        }
        Arrays.fill(heldBySubscription, 0, subscriptions * pathways, 0);
        subscriptions = 0;
        billings = 0;
        credit.begin();
    }

    /**
     * Takes a row of subscription_months.
     *
     * @param subscription number of the subscription within the tenant, small
     * @param month number of the month; rows outside the months looked at are passed over
     * @param pathwayBits pathways for which the product qualifies, and the workload that it serves
     * @param channel ordinal of the {@link org.partnerscore.core.facts.Channel}
     * @param heldRow whether it is paid and has seats
     * @param agreement number of the month of the day before the agreement's start; anything where there is none
     * @param activeUsers users at the end of the month
     * @param net cents billed less cents credited
     */
    public void row(
            int subscription,
            int month,
            int pathwayBits,
            int channel,
            boolean heldRow,
            int agreement,
            long activeUsers,
            long net) {
        int bit = month - origin;
        if (pathwayBits == 0 || bit < 0 || bit >= months) {
            return;
        }
        if (subscription >= subscriptions) {
            growSubscriptions(subscription + 1);
        }
        if (heldRow) {
            hold(subscription, bit, pathwayBits, activeUsers);
        }
        if (net != 0) {
            bill(subscription, month, pathwayBits, channel, agreement, net);
        }
    }

    private void hold(int subscription, int bit, int pathwayBits, long activeUsers) {
        anyHeld = true;
        long monthBit = 1L << bit;
        // From bit to bit: which pathways they are differs from row to row, how many there are hardly does.
        for (int left = pathwayBits; left != 0; left &= left - 1) {
            int p = Integer.numberOfTrailingZeros(left);
            held[p] |= monthBit;
            heldBySubscription[subscription * pathways + p] |= monthBit;
            if ((capacityBits >> p & 1) == 0) {
                users[p * months + bit] += activeUsers;
            } else {
                unsaid[p * months + bit]++;
            }
        }
    }

    /**
     * Takes the capacity of a held row, after the row itself.
     *
     * @param month number of the month
     * @param pathwayBits as {@link #row} takes them
     * @param units bought at the end of the month
     */
    public void capacity(int month, int pathwayBits, long units) {
        int bit = month - origin;
        if (bit < 0 || bit >= months) {
            return;
        }
        for (int rest = pathwayBits & capacityBits; rest != 0; rest &= rest - 1) {
            int cell = Integer.numberOfTrailingZeros(rest) * months + bit;
            users[cell] += units;
            unsaid[cell]--;
        }
    }

    private void bill(int subscription, int month, int pathwayBits, int channel, int agreement, long net) {
        if (billings == billingNet.length) {
            int size = billings * 2;
            billingSubscription = Arrays.copyOf(billingSubscription, size);
            billingMonth = Arrays.copyOf(billingMonth, size);
            billingPathways = Arrays.copyOf(billingPathways, size);
            billingChannel = Arrays.copyOf(billingChannel, size);
            billingAgreement = Arrays.copyOf(billingAgreement, size);
            billingNet = Arrays.copyOf(billingNet, size);
        }
        billingSubscription[billings] = subscription;
        billingMonth[billings] = month;
        billingPathways[billings] = pathwayBits;
        billingChannel[billings] = channel;
        billingAgreement[billings] = agreement;
        billingNet[billings++] = net;
    }

    private void growSubscriptions(int count) {
        subscriptions = count;
        int needed = count * pathways;
        if (needed > heldBySubscription.length) {
            heldBySubscription = Arrays.copyOf(heldBySubscription, Math.max(needed, heldBySubscription.length * 2));
        }
        credit.growTo(count);
    }

    /**
     * Takes a row of associations. Those of a subscription without rows that were taken have no effect.
     *
     * @param subscription number of the subscription within the tenant
     * @param account number of the partner's account
     * @param kind ordinal of the {@link org.partnerscore.core.facts.AssociationKind}
     * @param claim ordinal of the {@link org.partnerscore.core.facts.Claim}
     * @param from number of the first month
     * @param to number of the last month
     */
    public void association(int subscription, int account, int kind, int claim, int from, int to) {
        if (subscription < subscriptions) {
            credit.association(subscription, account, kind, claim, from, to);
        }
    }

    /** Settles who is credited; to be called once, after all rows and associations. */
    public void settle() {
        credit.settle(subscriptions, heldBySubscription);
    }

    /** An agreement's start as {@link #row} takes it: the number of the month of the day before. */
    public static int agreement(LocalDate start) {
        return MonthNumber.of(start.minusDays(1));
    }

    /** Number of the tenant, as given. */
    public int tenant() {
        return tenant;
    }

    /** Number of the market of the tenant's country. */
    public int market() {
        return market;
    }

    /** Number of the month of bit 0. */
    public int origin() {
        return origin;
    }

    /** The bit of a month. */
    public long bit(int month) {
        return 1L << (month - origin);
    }

    /** The bits of the months from one to another, both included. */
    public long bits(int from, int to) {
        return (2L << (to - origin)) - (1L << (from - origin));
    }

    /** Months in which the tenant has paid seats in a pathway. */
    public long held(int pathway) {
        return held[pathway];
    }

    /** Active users of the whole tenant in a pathway or workload and month (R11: U); units where capacity tells its use. */
    public long users(int pathway, int month) {
        return users[pathway * months + month - origin];
    }

    /** How many held rows of a workload and month lack the capacity that tells its use. */
    public int unsaid(int workload, int month) {
        return capacityBits == 0 ? 0 : unsaid[workload * months + month - origin];
    }

    /** Who is credited. */
    public SubscriptionCredit credit() {
        return credit;
    }

    /** How many billing rows there are; those whose net is 0 are left out. */
    public int billings() {
        return billings;
    }

    public int billingSubscription(int row) {
        return billingSubscription[row];
    }

    /** Number of the month of a billing row. */
    public int billingMonth(int row) {
        return billingMonth[row];
    }

    /** Bits of the pathways for which a billing row qualifies. */
    public int billingPathways(int row) {
        return billingPathways[row];
    }

    /** Ordinal of the channel of a billing row. */
    public int billingChannel(int row) {
        return billingChannel[row];
    }

    /** Number of the month of the day before the agreement of a billing row starts. */
    public int billingAgreement(int row) {
        return billingAgreement[row];
    }

    /** Cents billed less cents credited, never 0. */
    public long billingNet(int row) {
        return billingNet[row];
    }
}
