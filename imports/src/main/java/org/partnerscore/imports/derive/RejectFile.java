package org.partnerscore.imports.derive;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.partnerscore.dataset.write.CsvCell;
import org.partnerscore.imports.file.ReceivedFile;
import org.partnerscore.imports.file.ReceivedRows;
import org.partnerscore.imports.file.TextFile;
import org.partnerscore.imports.problem.ImportProblemKind;
import org.partnerscore.imports.problem.RefusedFileException;

/** Writes the rows that were not taken as they were received, with file, line, column and reason. */
final class RejectFile {
    static final String NAME = "rejects.csv";
    private static final String HEADER = "export,kind,file,line,reason,column,value,received\n";

    private final Work work;
    private final Writer out;
    private final Map<ImportProblemKind, Long> counts = new EnumMap<>(ImportProblemKind.class);

    private RejectFile(Work work, Writer out) {
        this.work = work;
        this.out = out;
    }

    /**
     * One line for each reason, by file in the order of what is newer, then by line.
     *
     * @return how many rows were not taken, by their first reason
     */
    static Map<ImportProblemKind, Long> write(Work work, Path file, Path temporary) throws IOException, SQLException {
        List<Integer> concerned = new ArrayList<>();
        try (Statement statement = work.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT DISTINCT export_no FROM rejects")) {
            while (rows.next()) {
                concerned.add(rows.getInt(1));
            }
        }
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            RejectFile rejects = new RejectFile(work, out);
            for (int number = 0; number < work.exports().all().size(); number++) {
                ReceivedExport export = work.exports().export(number);
                if (concerned.contains(number) || export.taken().refused() > 0) {
                    rejects.export(number, export, Files.createTempDirectory(temporary, "rejects-"));
                }
            }
            return rejects.counts;
        }
    }

    private void export(int number, ReceivedExport export, Path temporary) throws IOException, SQLException {
        String query = "SELECT row_no, code, header, found FROM rejects WHERE export_no = " + number
                + " ORDER BY row_no, header, code";
        try (Statement statement = work.connection().createStatement();
                ResultSet rejects = statement.executeQuery(query);
                ReceivedRows rows =
                        new ReceivedRows(text(export, temporary), export.taken().delimiter())) {
            boolean more = rejects.next();
            while (rows.next()) {
                ImportProblemKind fault = rows.fault();
                if (fault != null) {
                    counts.merge(fault, 1L, Long::sum);
                    line(export, rows, fault.id(), "", "");
                    continue;
                }
                if (more && rejects.getLong(1) == rows.row()) {
                    counts.merge(ImportProblemKind.of(rejects.getString(2)), 1L, Long::sum);
                }
                while (more && rejects.getLong(1) == rows.row()) {
                    line(export, rows, rejects.getString(2), rejects.getString(3), rejects.getString(4));
                    more = rejects.next();
                }
            }
        }
    }

    private static TextFile text(ReceivedExport export, Path temporary) throws IOException {
        try {
            for (TextFile text : ReceivedFile.texts(export.raw(), export.taken().label(), temporary)) {
                if (Objects.equals(text.member(), export.taken().member())) {
                    return text;
                }
            }
        } catch (RefusedFileException e) {
            throw new IOException(export.raw() + " has been changed since it was taken", e);
        }
        throw new IOException(export.raw() + " has been changed since it was taken");
    }

    private void line(ReceivedExport export, ReceivedRows rows, String reason, String column, String value)
            throws IOException {
        out.write(String.join(
                ",",
                export.hash(),
                export.taken().kind().id(),
                CsvCell.of(export.taken().label()),
                Long.toString(rows.line()),
                reason,
                CsvCell.of(column),
                CsvCell.of(value),
                CsvCell.of(rows.text())));
        out.write('\n');
    }
}
