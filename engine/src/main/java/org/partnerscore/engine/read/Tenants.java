package org.partnerscore.engine.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.dataset.parquet.IdReader;
import org.partnerscore.dataset.read.RowReader;

/** The customers by tenant: each one's number, which is its place in the table, and market; and who has been seen. */
final class Tenants {
    private final long[] first;
    private final int[] second;
    private final byte[] markets;
    private final Marks seen;
    private volatile @Nullable IdMap numbers;

    private Tenants(int places) {
        first = new long[places];
        second = new int[places];
        markets = new byte[places];
        seen = new Marks(places);
    }

    /** Reads all customers. */
    static Tenants read(RowSource customers, ScoringPlan plan, boolean checking, Doubts doubts) throws IOException {
        Tenants tenants = new Tenants(Math.toIntExact(customers.rows()));
        for (Segment segment : customers.files()) {
            segment.read(checking, doubts, rows -> tenants.take(segment, rows, plan, checking));
        }
        if (checking && tenants.index().size() < customers.rows()) {
            doubts.badRow();
        }
        return tenants;
    }

    private void take(Segment segment, RowReader rows, ScoringPlan plan, boolean checking) throws IOException {
        IdReader tenant = rows.ids("tenant_id");
        int[] market = rows.codes("country", 0, plan::marketOf);
        segment.begin(rows, checking);
        int place = segment.firstPlace();
        for (int count = rows.next(); count > 0; count = rows.next()) {
            System.arraycopy(tenant.first(), 0, first, place, count);
            System.arraycopy(tenant.second(), 0, second, place, count);
            for (int i = 0; i < count; i++, place++) {
                markets[place] = (byte) market[i];
            }
        }
    }

    /** All numbers by id; made when first needed, since files in one order never need it. */
    private IdMap index() {
        IdMap made = numbers;
        if (made == null) {
            synchronized (this) {
                made = numbers;
                if (made == null) {
                    made = new IdMap(first.length);
                    for (int number = 0; number < first.length; number++) {
                        made.putIfAbsent(first[number], second[number], number);
                    }
                    numbers = made;
                }
            }
        }
        return made;
    }

    /** Number of the market of a tenant's country. */
    int market(int number) {
        return markets[number];
    }

    int size() {
        return markets.length;
    }

    /** Who has been seen, by number. */
    Marks seen() {
        return seen;
    }

    /** Looks tenants up for one thread, at once where they come in the order of the customers. */
    final class Lookup {
        private int next;
        private boolean begun;

        /** Number of a tenant, or {@link IdMap#ABSENT}. */
        int number(long h1, int h2) {
            int number = next < first.length && is(next, h1, h2) ? next : elsewhere(h1, h2);
            begun = true;
            next = number + 1;
            return number;
        }

        /** The first tenant of a piece of a table stands anywhere; a look at all is quicker than the index of all. */
        private int elsewhere(long h1, int h2) {
            for (int number = 0; !begun && number < first.length; number++) {
                if (is(number, h1, h2)) {
                    return number;
                }
            }
            return index().get(h1, h2);
        }

        private boolean is(int number, long h1, int h2) {
            return first[number] == h1 && second[number] == h2;
        }
    }
}
