package org.partnerscore.dataset.check;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.partnerscore.dataset.problem.Position;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.read.CsvRows;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.ParquetRows;
import org.partnerscore.dataset.read.Queries;
import org.partnerscore.dataset.read.SourceFile;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.dataset.write.CsvCell;

/**
 * The rejected rows of one table, kept in the data set's database.
 *
 * @param table the table
 * @param broken the rules that its rows break
 * @param relation a relation of {@code file_no}, {@code row_no}, {@code rule} (a place in {@code broken}) and {@code value}
 */
record RejectedRows(Table table, List<BrokenRule> broken, String relation) {

    static RejectedRows keep(DataSet data, Table table, List<BrokenRule> broken) throws SQLException {
        RejectedRows rows = new RejectedRows(table, broken, "bad_" + table.id());
        Queries.execute(
                data.connection(),
                "CREATE OR REPLACE TEMP TABLE " + rows.relation
                        + " (file_no INTEGER, row_no BIGINT, rule INTEGER, value VARCHAR)");
        for (int i = 0; i < broken.size(); i++) {
            Queries.execute(
                    data.connection(),
                    "INSERT INTO " + rows.relation + " SELECT file_no, row_no, " + i + ", value FROM ("
                            + broken.get(i).rows() + ")");
        }
        return rows;
    }

    /** A relation that has each row once. */
    String places() {
        return "(SELECT DISTINCT file_no, row_no FROM " + relation + ")";
    }

    /** Writes them as {@link BadRows#writeCsv} says. */
    void write(DataSet data, Writer out) throws SQLException, IOException {
        List<SourceFile> files = data.sources(table);
        for (int i = 0; i < files.size(); i++) {
            switch (files.get(i).format()) {
                case CSV -> writeCsvRows(data, files.get(i), i, out);
                case PARQUET -> writeParquetRows(data, files.get(i), i, out);
            }
        }
    }

    private void writeCsvRows(DataSet data, SourceFile file, int number, Writer out) throws SQLException, IOException {
        String query = "SELECT row_no, rule FROM " + relation + " WHERE file_no = " + number + " ORDER BY row_no, rule";
        try (Statement statement = data.connection().createStatement();
                ResultSet rows = statement.executeQuery(query);
                CsvRows csv = new CsvRows(file)) {
            boolean more = rows.next();
            while (csv.next()) {
                ProblemKind fault = csv.fault();
                if (fault != null) {
                    line(out, file, csv.position(), fault, "", "", csv.text());
                    continue;
                }
                while (more && rows.getLong(1) == csv.row()) {
                    BrokenRule rule = broken.get(rows.getInt(2));
                    String value = Objects.requireNonNullElse(ProblemListing.asWritten(csv, rule), "");
                    line(out, file, csv.position(), rule.kind(), rule.column(), value, csv.text());
                    more = rows.next();
                }
            }
        }
    }

    private void writeParquetRows(DataSet data, SourceFile file, int number, Writer out)
            throws SQLException, IOException {
        String query = "SELECT row_no, rule, value, received.* EXCLUDE (row_no) FROM " + relation + " JOIN "
                + ParquetRows.asReceived(data.connection(), file) + " received USING (row_no) WHERE file_no = " + number
                + " ORDER BY row_no, rule";
        try (Statement statement = data.connection().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> received = new ArrayList<>();
                for (int i = 4; i <= columns; i++) {
                    received.add(CsvCell.of(Objects.requireNonNullElse(rows.getString(i), "")));
                }
                BrokenRule rule = broken.get(rows.getInt(2));
                String value = Objects.requireNonNullElse(rows.getString(3), "");
                Position position = Position.row(rows.getLong(1) + 1);
                line(out, file, position, rule.kind(), rule.column(), value, String.join(",", received));
            }
        }
    }

    private void line(
            Writer out,
            SourceFile file,
            Position position,
            ProblemKind kind,
            String column,
            String value,
            String received)
            throws IOException {
        out.write(String.join(
                ",",
                table.id(),
                CsvCell.of(file.name()),
                Long.toString(position.number()),
                kind.id(),
                CsvCell.of(column),
                CsvCell.of(value),
                CsvCell.quoted(received)));
        out.write('\n');
    }
}
