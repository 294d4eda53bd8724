package org.partnerscore.engine.read;

/** Lines of some accounts, in no particular order: what contributed to them. */
public final class Lines {
    /** In place of a row: none. */
    public static final int NONE = -1;

    private final int[] account;
    private final int[] slot;
    private final int[] tenant;
    private final int[] place;
    private final int[] month;
    private final long[] amount;
    private int size;

    Lines(int capacity) {
        account = new int[capacity];
        slot = new int[capacity];
        tenant = new int[capacity];
        place = new int[capacity];
        month = new int[capacity];
        amount = new long[capacity];
    }

    void add(int ofAccount, int ofSlot, int ofTenant, int atPlace, int ofMonth, long ofAmount) {
        account[size] = ofAccount;
        slot[size] = ofSlot;
        tenant[size] = ofTenant;
        place[size] = atPlace;
        month[size] = ofMonth;
        amount[size++] = ofAmount;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Number of the account. */
    public int account(int line) {
        return account[line];
    }

    /** Number of the slot. */
    public int slot(int line) {
        return slot[line];
    }

    /** Place of the tenant's row in customers, or {@link #NONE}. */
    public int tenant(int line) {
        return tenant[line];
    }

    /** Place of the row that names the subscription or, without a tenant, the person; or {@link #NONE}. */
    public int place(int line) {
        return place[line];
    }

    /** Place of a row of associations that names the subscription, or {@link #NONE}. */
    public int association(int line) {
        return tenant[line] == NONE ? NONE : place[line];
    }

    /** Place of a row of exam_passes that names the person, or {@link #NONE}. */
    public int pass(int line) {
        return tenant[line] == NONE ? place[line] : NONE;
    }

    /** Number of the month. */
    public int month(int line) {
        return month[line];
    }

    /** Cents or a count. */
    public long amount(int line) {
        return amount[line];
    }
}
