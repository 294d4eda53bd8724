package org.partnerscore.engine.read;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.CountryCodes;
import org.partnerscore.core.kernel.ScoringPlan;

/** The customers by tenant: each one's number, which is its place in the table, and market; and who has been seen. */
final class Tenants {
    private static final List<String> COUNTRIES =
            CountryCodes.ALL.stream().sorted().toList();

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
    static Tenants read(
            DuckDBConnection connection, RowSource customers, ScoringPlan plan, boolean checking, Doubts doubts)
            throws SQLException {
        Tenants tenants = new Tenants(Math.toIntExact(customers.places()));
        byte[] marketOfCountry = new byte[COUNTRIES.size() + 1];
        for (int i = 0; i < COUNTRIES.size(); i++) {
            marketOfCountry[i + 1] = (byte) plan.marketOf(COUNTRIES.get(i));
        }
        String columns = String.join(
                ", ",
                IdHash.first("tenant_id"),
                IdHash.second("tenant_id"),
                "list_position(" + TenantColumns.texts(COUNTRIES) + ", country)",
                "row_no");
        for (Segment segment : customers.pieces(1).get(0)) {
            Chunks.forEach(
                    connection,
                    segment.select(columns, checking),
                    (chunk, rows) -> tenants.take(chunk, rows, segment.firstRow(), marketOfCountry, doubts));
        }
        if (checking && tenants.index().size() < customers.rows()) {
            doubts.badRow();
        }
        return tenants;
    }

    private void take(DuckDBDataChunkReader chunk, int rows, long firstRow, byte[] marketOfCountry, Doubts doubts) {
        DuckDBReadableVector h1 = chunk.vector(0);
        DuckDBReadableVector h2 = chunk.vector(1);
        DuckDBReadableVector country = chunk.vector(2);
        DuckDBReadableVector place = chunk.vector(3);
        DuckDBReadableVector bad = chunk.vector(4);
        for (int i = 0; i < rows; i++) {
            if (bad.getBoolean(i, true)) {
                doubts.badRow();
                continue;
            }
            int number = Math.toIntExact(firstRow + place.getLong(i));
            first[number] = h1.getLong(i);
            second[number] = h2.getInt(i);
            markets[number] = marketOfCountry[country.getInt(i, 0)];
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

        /** Number of a tenant, or {@link IdMap#ABSENT}. */
        int number(long h1, int h2) {
            int number = next < first.length && first[next] == h1 && second[next] == h2 ? next : index().get(h1, h2);
            next = number + 1;
            return number;
        }
    }
}
