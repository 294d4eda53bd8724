package org.partnerscore.imports.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.imports.file.Delimiter;
import org.partnerscore.imports.file.ReceivedRows;
import org.partnerscore.imports.file.TextFile;
import org.partnerscore.imports.problem.ImportProblem;
import org.partnerscore.imports.problem.ImportProblemKind;
import org.partnerscore.imports.problem.RefusedFileException;

/**
 * The rows of a staged file that cannot be taken: its column {@code fault} holds for each what is wrong, as code, column
 * and value.
 */
public final class StagedFaults {
    /** Ends each fault of a row. */
    private static final String END = "chr(30)";

    /** Stands between code, column and value. */
    private static final String BETWEEN = "chr(31)";

    private static final int KEPT = 100;
    /** Below so many rows, a column is unfit only if all of its values are. */
    private static final int FEW = 10;

    private final Connection connection;
    private final TextFile text;
    private final Delimiter delimiter;
    private final String staged;

    StagedFaults(Connection connection, TextFile text, Delimiter delimiter, Path staged) {
        this.connection = connection;
        this.text = text;
        this.delimiter = delimiter;
        this.staged = Sql.parquet(List.of(staged));
    }

    /** SQL of what is wrong with a value; null if nothing is. */
    static String described(ValueSql value, String column) {
        String fault = value.fault();
        return "CASE WHEN (" + fault + ") IS NOT NULL THEN (" + fault + ") || " + BETWEEN + " || " + Sql.text(column)
                + " || " + BETWEEN + " || translate(coalesce(" + value.text() + ", ''), " + BETWEEN + " || " + END
                + ", '') || " + END + " END";
    }

    /**
     * A relation of the faults of staged rows: the columns given, {@code code}, {@code header} and {@code found}.
     *
     * @param rows a relation with a column {@code fault}
     * @param columns columns of it to keep
     */
    public static String unfolded(String rows, String columns) {
        return "(SELECT " + columns + ", split_part(one, " + BETWEEN + ", 1) AS code, split_part(one, " + BETWEEN
                + ", 2) AS header, split_part(one, " + BETWEEN + ", 3) AS found FROM (SELECT " + columns
                + ", unnest(string_split(rtrim(fault, " + END + "), " + END + ")) AS one FROM " + rows
                + " WHERE fault IS NOT NULL))";
    }

    /** Whether some rows have such a fault. */
    boolean someAre(ImportProblemKind... kinds) throws SQLException {
        String ids = Arrays.stream(kinds).map(kind -> Sql.text(kind.id())).collect(Collectors.joining(", "));
        return number("SELECT count(*) FROM " + unfolded(staged, "1 AS row") + " WHERE code IN (" + ids + ")") > 0;
    }

    /**
     * Refuses the file if one of its columns does not hold what it should.
     *
     * @param rows how many rows it has
     */
    void refuseUnfitColumns(long rows) throws SQLException, RefusedFileException {
        String notNumbers = Sql.text(ImportProblemKind.NEGATIVE_NUMBER.id()) + ", "
                + Sql.text(ImportProblemKind.TOO_LARGE.id()) + ", "
                + Sql.text(ImportProblemKind.TOO_MANY_DECIMALS.id());
        String query = "SELECT header, count(*) AS n, min(found) FROM " + unfolded(staged, "1 AS row")
                + " WHERE code NOT IN (" + notNumbers + ") GROUP BY header ORDER BY header";
        List<ImportProblem> problems = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet columns = statement.executeQuery(query)) {
            while (columns.next()) {
                long unfit = columns.getLong(2);
                if (rows > 1 && (unfit == rows || (rows >= FEW && 2 * unfit > rows))) {
                    problems.add(ImportProblem.at(
                            ImportProblemKind.UNFIT_COLUMN,
                            text.label(),
                            null,
                            columns.getString(1),
                            columns.getString(3)));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new RefusedFileException(problems);
        }
    }

    /** The first faults of each kind with their lines. */
    List<ImportProblem> first() throws SQLException, IOException {
        String query = "SELECT file_row_number, code, header, found FROM "
                + unfolded(staged, "file_row_number")
                + " QUALIFY row_number() OVER (PARTITION BY code ORDER BY file_row_number, header) <= " + KEPT
                + " ORDER BY file_row_number, header, code";
        List<ImportProblem> problems = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet faults = statement.executeQuery(query);
                ReceivedRows rows = new ReceivedRows(text, delimiter)) {
            while (faults.next()) {
                while (rows.row() < faults.getLong(1) || rows.fault() != null) {
                    if (!rows.next()) {
                        throw new IOException(text.label() + " has been changed while it was read");
                    }
                }
                problems.add(ImportProblem.at(
                        ImportProblemKind.of(faults.getString(2)),
                        text.label(),
                        rows.line(),
                        faults.getString(3),
                        faults.getString(4)));
            }
        }
        return problems;
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
