package org.partnerscore.engine.read;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.MonthNumber;

/** Reads runs of associations into an index. For one thread. */
final class AssociationPass {
    private static final int EPOCH = MonthNumber.of(YearMonth.of(1970, 1));

    private final Partners partners;
    private final AssociationIndex index;
    private final Doubts doubts;
    private final LongConsumer progress;
    private long firstRow;

    AssociationPass(Partners partners, AssociationIndex index, Doubts doubts, LongConsumer progress) {
        this.partners = partners;
        this.index = index;
        this.doubts = doubts;
        this.progress = progress;
    }

    private static String columns() {
        return String.join(
                ", ",
                IdHash.first("subscription_id"),
                IdHash.second("subscription_id"),
                IdHash.first("partner_id"),
                IdHash.second("partner_id"),
                "list_position("
                        + TenantColumns.texts(Arrays.stream(AssociationKind.values())
                                .map(Enum::name)
                                .toList())
                        + ", kind)",
                "list_position("
                        + TenantColumns.texts(
                                Arrays.stream(Claim.values()).map(Enum::name).toList())
                        + ", claim)",
                "datediff('month', DATE '1970-01-01', from_month)",
                "datediff('month', DATE '1970-01-01', to_month)",
                "row_no");
    }

    void read(DuckDBConnection connection, List<Segment> segments, boolean checking) throws SQLException {
        for (Segment segment : segments) {
            firstRow = segment.firstRow();
            Chunks.forEach(connection, segment.select(columns(), checking), this::take);
        }
    }

    private void take(DuckDBDataChunkReader chunk, int rows) {
        DuckDBReadableVector subscription = chunk.vector(0);
        DuckDBReadableVector subscription2 = chunk.vector(1);
        DuckDBReadableVector partner = chunk.vector(2);
        DuckDBReadableVector partner2 = chunk.vector(3);
        DuckDBReadableVector kind = chunk.vector(4);
        DuckDBReadableVector claim = chunk.vector(5);
        DuckDBReadableVector from = chunk.vector(6);
        DuckDBReadableVector to = chunk.vector(7);
        DuckDBReadableVector bad = chunk.vector(9);
        DuckDBReadableVector row = chunk.vector(8);
        for (int i = 0; i < rows; i++) {
            int account =
                    bad.getBoolean(i, true) ? IdMap.ABSENT : partners.accountOf(partner.getLong(i), partner2.getInt(i));
            if (account == IdMap.ABSENT) {
                doubts.badRow();
                continue;
            }
            index.add(
                    subscription.getLong(i),
                    subscription2.getInt(i),
                    account,
                    kind.getInt(i) - 1,
                    Math.max(claim.getInt(i, 0) - 1, Claim.NONE.ordinal()),
                    EPOCH + (int) from.getLong(i),
                    EPOCH + (int) to.getLong(i, Short.MAX_VALUE),
                    firstRow + row.getLong(i));
        }
        progress.accept(rows);
    }
}
