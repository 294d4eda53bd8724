package org.partnerscore.dataset.check;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.partnerscore.dataset.problem.ProblemCollector;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.read.CheckedTables;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.table.Table;

/** Says everything that is wrong with the rows of a data set. */
public final class DataSetCheck {
    private DataSetCheck() {}

    /**
     * Checks every row of every table. Memory stays within the data set's options; what needs more is spilled.
     *
     * @throws IOException if a file cannot be read or is damaged
     */
    public static ProblemReport run(DataSet data) throws SQLException, IOException {
        DecodableFiles.require(data);
        return run(data, DoubtfulSubscriptions.in(data));
    }

    /** Checks every row of tables that are not in a database of this process. */
    public static ProblemReport run(CheckedTables tables) throws SQLException, IOException {
        return run(tables, () -> Optional.of(tables.rows(Table.SUBSCRIPTION_MONTHS)));
    }

    private static ProblemReport run(CheckedTables data, BrokenRules.Suspicion suspicion)
            throws SQLException, IOException {
        ProblemCollector problems = new ProblemCollector();
        problems.addAll(data.warnings());
        for (Table table : Table.values()) {
            ProblemListing.report(data, table, BrokenRules.of(data, table, suspicion), problems);
        }
        problems.addAll(data.timeProblems());
        return problems.report();
    }
}
