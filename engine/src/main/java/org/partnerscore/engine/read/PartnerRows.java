package org.partnerscore.engine.read;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.dataset.parquet.IdReader;
import org.partnerscore.dataset.read.RowReader;

/** The locations of partners with their accounts, as they stand in the table; rows without an account are left out. */
final class PartnerRows {
    private final String[] accounts;
    private final int[] markets;
    private final long[] first;
    private final int[] second;
    private int size;

    private PartnerRows(int rows) {
        accounts = new String[rows];
        markets = new int[rows];
        first = new long[rows];
        second = new int[rows];
        Arrays.fill(accounts, "");
    }

    static PartnerRows read(RowSource partners, ScoringPlan plan, boolean checking, Doubts doubts) throws IOException {
        PartnerRows all = new PartnerRows(Math.toIntExact(partners.rows()));
        for (Segment segment : partners.files()) {
            segment.read(checking, doubts, rows -> all.take(segment, rows, plan, checking, doubts));
        }
        return all;
    }

    private void take(Segment segment, RowReader rows, ScoringPlan plan, boolean checking, Doubts doubts)
            throws IOException {
        IdReader location = rows.ids("partner_id");
        @Nullable String[] account = rows.texts("account_id").texts();
        int[] market = rows.codes("country", 0, plan::marketOf);
        segment.begin(rows, checking);
        for (int count = rows.next(); count > 0; count = rows.next()) {
            for (int i = 0; i < count; i++) {
                String id = account[i];
                if (id == null) {
                    doubts.badRow();
                    continue;
                }
                accounts[size] = id;
                markets[size] = market[i];
                first[size] = location.first()[i];
                second[size++] = location.second()[i];
            }
        }
    }

    int size() {
        return size;
    }

    /** Id of a location's account. */
    String account(int row) {
        return accounts[row];
    }

    /** Number of the market of a location's country. */
    int market(int row) {
        return markets[row];
    }

    long first(int row) {
        return first[row];
    }

    int second(int row) {
        return second[row];
    }
}
