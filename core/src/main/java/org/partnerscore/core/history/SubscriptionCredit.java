package org.partnerscore.core.history;

import java.util.Arrays;

/**
 * Who is credited for a tenant's subscriptions, and so for the tenant, in which months (R5). Months are bits as in
 * {@link TenantHistory}. For each subscription the credited accounts form a chain of entries.
 */
public final class SubscriptionCredit {
    /** End of a chain. */
    public static final int END = -1;

    private final int origin;
    private final int lastBit;
    private final int pathways;
    private final int aspects;
    private final CreditTable table;

    private int associations;
    private int[] associationAccount = new int[16];
    private int[] associationKind = new int[16];
    private int[] associationGrants = new int[16];
    private long[] associationMonths = new long[16];
    private int[] associationNext = new int[16];
    private int[] associationHead = filled(8);

    private int entries;
    private int[] entryAccount = new int[16];
    private int[] entryNext = new int[16];
    private long[] entryMonths = new long[32];
    private int[] entryHead = filled(8);
    private int heads;

    private int accounts;
    private int[] accounted = new int[16];
    private long[] credited = new long[64];
    private final long[] displacing;

    SubscriptionCredit(int origin, int months, int pathways, CreditTable table) {
        this.origin = origin;
        this.lastBit = months - 1;
        this.pathways = pathways;
        this.aspects = table.aspects();
        this.table = table;
        this.displacing = new long[CreditTable.kinds() * Math.max(aspects, 1)];
    }

    private static int[] filled(int size) {
        int[] heads = new int[size];
        Arrays.fill(heads, END);
        return heads;
    }

    void begin() {
        associations = 0;
        entries = 0;
        accounts = 0;
        Arrays.fill(associationHead, 0, heads, END);
        Arrays.fill(entryHead, 0, heads, END);
        heads = 0;
    }

    void growTo(int subscriptions) {
        heads = subscriptions;
        int length = associationHead.length;
        if (subscriptions > length) {
            int size = Math.max(subscriptions, length * 2);
            associationHead = Arrays.copyOf(associationHead, size);
            entryHead = Arrays.copyOf(entryHead, size);
            Arrays.fill(associationHead, length, size, END);
            Arrays.fill(entryHead, length, size, END);
        }
    }

    void association(int subscription, int account, int kind, int claim, int from, int to) {
        int grants = table.granted(kind, claim);
        int first = Math.max(from - origin, 0);
        int last = Math.min(to - origin, lastBit);
        if (grants == 0 || last < first) {
            return;
        }
        if (associations == associationAccount.length) {
            int size = associations * 2;
            associationAccount = Arrays.copyOf(associationAccount, size);
            associationKind = Arrays.copyOf(associationKind, size);
            associationGrants = Arrays.copyOf(associationGrants, size);
            associationMonths = Arrays.copyOf(associationMonths, size);
            associationNext = Arrays.copyOf(associationNext, size);
        }
        associationAccount[associations] = account;
        associationKind[associations] = kind;
        associationGrants[associations] = grants;
        associationMonths[associations] = (2L << last) - (1L << first);
        associationNext[associations] = associationHead[subscription];
        associationHead[subscription] = associations++;
    }

    void settle(int subscriptions, long[] heldBySubscription) {
        if (associations == 0) {
            return;
        }
        for (int s = 0; s < subscriptions; s++) {
            if (associationHead[s] != END) {
                findDisplacing(s);
                creditSubscription(s);
                creditTenant(s, heldBySubscription);
            }
        }
    }

    /** In which months each kind is credited for the subscription, so that it may displace another. */
    private void findDisplacing(int subscription) {
        Arrays.fill(displacing, 0);
        for (int i = associationHead[subscription]; i != END; i = associationNext[i]) {
            for (int a = 0; a < aspects; a++) {
                if ((associationGrants[i] >> a & 1) != 0) {
                    displacing[associationKind[i] * aspects + a] |= associationMonths[i];
                }
            }
        }
    }

    private void creditSubscription(int subscription) {
        for (int i = associationHead[subscription]; i != END; i = associationNext[i]) {
            int entry = entryOf(subscription, associationAccount[i]);
            for (int a = 0; a < aspects; a++) {
                if ((associationGrants[i] >> a & 1) != 0) {
                    int displacer = table.displacer(associationKind[i], a);
                    long taken = displacer < 0 ? 0 : displacing[displacer * aspects + a];
                    entryMonths[entry * aspects + a] |= associationMonths[i] & ~taken;
                }
            }
        }
    }

    /** One entry for each account and subscription, however often it is associated. */
    private int entryOf(int subscription, int account) {
        for (int e = entryHead[subscription]; e != END; e = entryNext[e]) {
            if (entryAccount[e] == account) {
                return e;
            }
        }
        if (entries == entryAccount.length) {
            int size = entries * 2;
            entryAccount = Arrays.copyOf(entryAccount, size);
            entryNext = Arrays.copyOf(entryNext, size);
        }
        if ((entries + 1) * aspects > entryMonths.length) {
            entryMonths = Arrays.copyOf(entryMonths, (entries + 1) * aspects * 2);
        }
        Arrays.fill(entryMonths, entries * aspects, (entries + 1) * aspects, 0);
        entryAccount[entries] = account;
        entryNext[entries] = entryHead[subscription];
        entryHead[subscription] = entries;
        return entries++;
    }

    /** The tenant's credit: months credited for a held, qualifying row of any subscription. */
    private void creditTenant(int subscription, long[] heldBySubscription) {
        for (int e = entryHead[subscription]; e != END; e = entryNext[e]) {
            int account = accountOf(entryAccount[e]);
            for (int p = 0; p < pathways; p++) {
                long held = heldBySubscription[subscription * pathways + p];
                if (held == 0) {
                    continue;
                }
                for (int a = 0; a < aspects; a++) {
                    credited[(account * pathways + p) * aspects + a] |= held & entryMonths[e * aspects + a];
                }
            }
        }
    }

    private int accountOf(int account) {
        for (int i = 0; i < accounts; i++) {
            if (accounted[i] == account) {
                return i;
            }
        }
        if (accounts == accounted.length) {
            accounted = Arrays.copyOf(accounted, accounts * 2);
        }
        int cells = pathways * aspects;
        if ((accounts + 1) * cells > credited.length) {
            credited = Arrays.copyOf(credited, (accounts + 1) * cells * 2);
        }
        Arrays.fill(credited, accounts * cells, (accounts + 1) * cells, 0);
        accounted[accounts] = account;
        return accounts++;
    }

    /** How many accounts are associated with the tenant, credited or not. */
    public int accounts() {
        return accounts;
    }

    /** Number of the account at a place from 0 to {@link #accounts()} − 1. */
    public int account(int place) {
        return accounted[place];
    }

    /** Months in which the account at a place is credited for the tenant in a pathway, for an aspect. */
    public long credited(int place, int pathway, int aspect) {
        return credited[(place * pathways + pathway) * aspects + aspect];
    }

    /** Months in which the account at a place is credited for the tenant in any pathway for any aspect. */
    public long creditedAtAll(int place) {
        long months = 0;
        for (int i = place * pathways * aspects; i < (place + 1) * pathways * aspects; i++) {
            months |= credited[i];
        }
        return months;
    }

    /** First entry of a subscription's chain, or {@link #END}. */
    public int first(int subscription) {
        return entryHead[subscription];
    }

    /** The entry after another, or {@link #END}. */
    public int next(int entry) {
        return entryNext[entry];
    }

    /** Number of an entry's account. */
    public int entryAccount(int entry) {
        return entryAccount[entry];
    }

    /** Months in which an entry's account is credited for the subscription, for an aspect, held or not. */
    public long entryMonths(int entry, int aspect) {
        return entryMonths[entry * aspects + aspect];
    }
}
