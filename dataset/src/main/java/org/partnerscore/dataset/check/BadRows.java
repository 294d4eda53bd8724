package org.partnerscore.dataset.check;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.partnerscore.dataset.problem.ProblemCollector;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.Queries;
import org.partnerscore.dataset.table.Table;

/**
 * The rows that were left out of a data set because they are bad, with their reasons.
 *
 * <p>A row is left out if the check finds it bad, or if what it refers to is left out: the passes and associations of a
 * bad location are bad, and so are the months of a bad tenant. Tables refer only to tables before them, so that one
 * round does. All rows of a repeated key and all of a subscription with two tenants are left out, as nothing says which
 * of them is right.
 */
public final class BadRows {
    private final DataSet data;
    private final Map<Table, RejectedRows> rejected;
    private final ProblemReport report;
    private final long count;

    private BadRows(DataSet data, Map<Table, RejectedRows> rejected, ProblemReport report, long count) {
        this.data = data;
        this.rejected = rejected;
        this.report = report;
        this.count = count;
    }

    /** Leaves all bad rows out of a data set that is not in use yet: its relations and files are without them from now on. */
    public static BadRows leaveOut(DataSet data) throws SQLException, IOException {
        ProblemCollector problems = new ProblemCollector();
        problems.addAll(data.warnings());
        Map<Table, RejectedRows> rejected = new EnumMap<>(Table.class);
        long count = 0;
        for (Table table : Table.values()) {
            List<BrokenRule> broken = BrokenRules.of(data, table, DoubtfulSubscriptions.in(data));
            if (broken.isEmpty() && data.lineFaults(table).none()) {
                continue;
            }
            ProblemListing.report(data, table, broken, problems);
            count += data.lineFaults(table).count();
            RejectedRows rows = RejectedRows.keep(data, table, broken);
            count += Queries.count(data.connection(), rows.places());
            data.leaveOut(table, rows.places());
            rejected.put(table, rows);
        }
        problems.addAll(data.timeProblems());
        return new BadRows(data, rejected, problems.report(), count);
    }

    /** How many rows were left out, lines that cannot be taken apart among them. */
    public long count() {
        return count;
    }

    /**
     * What was wrong with them, with the warnings of the data set, and what is wrong with the time that the remaining rows
     * cover.
     */
    public ProblemReport report() {
        return report;
    }

    /**
     * Writes them as CSV, one line for each row and reason: {@code table}, {@code file}, {@code line_or_row} (the line of
     * a CSV file, the row of a Parquet file), {@code reason} (the kind of problem), {@code column}, {@code value}, and
     * {@code received}, the row as it was received, as one quoted text.
     */
    public void writeCsv(Path file) throws IOException, SQLException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("table,file,line_or_row,reason,column,value,received\n");
            for (RejectedRows rows : rejected.values()) {
                rows.write(data, out);
            }
        }
    }
}
