package org.partnerscore.spark.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.kernel.TenantKernel;

/** Feeds the rows of one part to a kernel, tenant by tenant, and notices what may be bad. */
final class TenantFeed {
    private static final int CHANNELS = 3;
    private static final int CLAIMS = 3;

    private final Iterator<Row> rows;
    private final TenantKernel kernel;
    private final int firstMonth;
    private final @Nullable Doubts doubts;
    private final List<String> subscriptions = new ArrayList<>();
    private final BitSet months = new BitSet();
    private String tenant = "";
    private int number = -1;
    private boolean inTenant;
    private boolean known;
    private @Nullable Row ahead;

    /**
     * @param rows as {@link TenantRows#byTenant} sorts them
     * @param firstMonth number of the first month of the data set
     * @param doubts takes what may be bad; null where rows are taken as good
     */
    TenantFeed(Iterator<Row> rows, TenantKernel kernel, int firstMonth, @Nullable Doubts doubts) {
        this.rows = rows;
        this.kernel = kernel;
        this.firstMonth = firstMonth;
        this.doubts = doubts;
    }

    /** Feeds the next tenant; false if there is none. */
    boolean next() {
        inTenant = false;
        while (ahead != null || rows.hasNext()) {
            Row row = ahead == null ? rows.next() : ahead;
            ahead = null;
            int kind = row.getInt(TenantRows.KIND);
            if (kind == TenantRows.BAD) {
                doubt();
                continue;
            }
            String of = row.getString(TenantRows.TENANT);
            if (!inTenant) {
                begin(of, kind == TenantRows.CUSTOMER ? row.getInt(TenantRows.CODE) : 0);
            } else if (!of.equals(tenant)) {
                ahead = row;
                break;
            }
            take(row, kind);
        }
        if (inTenant) {
            kernel.end();
        }
        return inTenant;
    }

    /** The tenant fed last. */
    String tenant() {
        return tenant;
    }

    /** The id of its subscription with a number. */
    String subscription(int place) {
        return subscriptions.get(place);
    }

    private void begin(String id, int market) {
        inTenant = true;
        known = false;
        tenant = id;
        number++;
        subscriptions.clear();
        kernel.history().begin(number, market);
    }

    private void take(Row row, int kind) {
        switch (kind) {
            case TenantRows.CUSTOMER -> {
                if (known) {
                    doubt();
                }
                known = true;
            }
            case TenantRows.SUBSCRIPTION_MONTH -> month(row);
            case TenantRows.ASSOCIATION -> association(row);
            default -> throw new IllegalStateException("no such kind of row: " + kind);
        }
    }

    private void month(Row row) {
        if (!known) {
            doubt();
        }
        int subscription = place(Objects.requireNonNull(row.getString(TenantRows.SUBSCRIPTION)));
        int month = row.getInt(TenantRows.MONTH);
        if (doubts != null) {
            int place = month - firstMonth;
            if (months.get(place)) {
                doubt();
            }
            months.set(place);
        }
        int code = row.getInt(TenantRows.CODE);
        boolean held = (code & 1) != 0;
        kernel.history()
                .row(
                        subscription,
                        month,
                        code >> CHANNELS,
                        code >> 1 & 3,
                        held,
                        row.getInt(TenantRows.UNTIL),
                        held ? row.getLong(TenantRows.USERS) : 0,
                        row.getLong(TenantRows.NET));
        long capacity = row.getLong(TenantRows.CAPACITY);
        if (held && capacity >= 0) {
            kernel.history().capacity(month, code >> CHANNELS, capacity);
        }
    }

    private int place(String subscription) {
        int last = subscriptions.size() - 1;
        if (last >= 0 && subscriptions.get(last).equals(subscription)) {
            return last;
        }
        subscriptions.add(subscription);
        months.clear();
        return last + 1;
    }

    /** An association comes after the months of its subscription, and only if there are any. */
    private void association(Row row) {
        int code = row.getInt(TenantRows.CODE);
        kernel.history()
                .association(
                        subscriptions.size() - 1,
                        row.getInt(TenantRows.ACCOUNT),
                        code >> 2,
                        code & CLAIMS,
                        row.getInt(TenantRows.MONTH),
                        row.getInt(TenantRows.UNTIL));
    }

    private void doubt() {
        if (doubts != null) {
            doubts.add();
        }
    }
}
