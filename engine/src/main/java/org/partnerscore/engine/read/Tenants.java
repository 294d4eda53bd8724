package org.partnerscore.engine.read;

import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBReadableVector;
import org.partnerscore.core.kernel.ScoringPlan;

/** The customers by tenant: each one's number, which is its place in the table, and market; and who has been seen. */
final class Tenants {
    private final IdMap numbers;
    private final byte[] markets;
    private final Marks seen;

    private Tenants(IdMap numbers, byte[] markets) {
        this.numbers = numbers;
        this.markets = markets;
        this.seen = new Marks(markets.length);
    }

    /** Reads all customers; small enough that faults are always looked for. */
    static Tenants read(DuckDBConnection connection, RowSource customers, ScoringPlan plan, Doubts doubts)
            throws SQLException {
        int rows = Math.toIntExact(customers.places());
        IdMap numbers = new IdMap(rows);
        byte[] markets = new byte[rows];
        CountryMarkets countries = new CountryMarkets(plan);
        String columns = IdHash.first("tenant_id") + ", " + IdHash.second("tenant_id") + ", country, row_no";
        for (Segment segment : customers.pieces(1).get(0)) {
            Chunks.forEach(connection, segment.select(columns, true), (chunk, count) -> {
                DuckDBReadableVector h1 = chunk.vector(0);
                DuckDBReadableVector h2 = chunk.vector(1);
                DuckDBReadableVector country = chunk.vector(2);
                DuckDBReadableVector row = chunk.vector(3);
                DuckDBReadableVector bad = chunk.vector(4);
                for (int i = 0; i < count; i++) {
                    int number = Math.toIntExact(segment.firstRow() + row.getLong(i));
                    if (bad.getBoolean(i, true)
                            || numbers.putIfAbsent(h1.getLong(i), h2.getInt(i), number) != IdMap.ABSENT) {
                        doubts.badRow();
                    } else {
                        markets[number] = countries.marketOf(country.getString(i));
                    }
                }
            });
        }
        return new Tenants(numbers, markets);
    }

    /** Number of a tenant, or {@link IdMap#ABSENT}. */
    int number(long h1, int h2) {
        return numbers.get(h1, h2);
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
}
