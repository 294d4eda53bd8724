package org.partnerscore.engine.read;

import java.io.IOException;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.table.Table;

/**
 * A data set read once through the kernel.
 *
 * @param partners the accounts
 * @param totals their sums
 * @param doubtful whether something in the data set may be bad; never set where rows were taken as good
 */
public record Reading(Partners partners, AccountTotals totals, boolean doubtful) {
    /**
     * Reads a data set.
     *
     * @param tables the rows of its tables
     * @param span what it covers
     * @param checking whether rows are looked at for faults; otherwise they are taken as good
     * @param lines keeps each contribution; null where sums are enough
     * @param progress told how many rows have been read, of how many; called by several threads
     */
    public static Reading of(
            DataSet data,
            TableRows tables,
            ScoringPlan plan,
            DataSpan span,
            boolean checking,
            @Nullable LineStore lines,
            Progress progress)
            throws SQLException, IOException {
        Doubts doubts = new Doubts();
        if (checking && data.hasBrokenLines()) {
            doubts.badRow();
        }
        Partners partners =
                Partners.read(tables.rows(Table.PARTNERS), tables.rows(Table.COMPETENCIES), plan, checking, doubts);
        while (true) {
            LongConsumer counter = progress.counter(tables.all());
            try {
                Sinks sinks = lines == null ? Sinks.SUMS : lines.begin(partners.size(), tables.all());
                AccountTotals totals =
                        new DataSetPasses(tables, plan, span, partners, checking, doubts, sinks, counter).read();
                return new Reading(partners, totals, checking && doubts.any());
            } catch (ScatteredRowsException scattered) {
                tables.gather(scattered.table());
            }
        }
    }
}
