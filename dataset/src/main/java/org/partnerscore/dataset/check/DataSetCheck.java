package org.partnerscore.dataset.check;

import java.io.IOException;
import java.sql.SQLException;
import org.partnerscore.dataset.problem.ProblemCollector;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.table.Table;

/** Says everything that is wrong with the rows of a data set. */
public final class DataSetCheck {
    private DataSetCheck() {}

    /** Checks every row of every table. Memory stays within the data set's options; what needs more is spilled. */
    public static ProblemReport run(DataSet data) throws SQLException, IOException {
        ProblemCollector problems = new ProblemCollector();
        problems.addAll(data.warnings());
        for (Table table : Table.values()) {
            ProblemListing.report(data, table, BrokenRules.of(data, table), problems);
        }
        problems.addAll(data.timeProblems());
        return problems.report();
    }
}
