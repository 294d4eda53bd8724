package org.partnerscore.engine.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.engine.score.Scores;

/**
 * Writes the table of contributions: everything that counted, with the ids that it came from. Only lines of the account's
 * market are in it, and it is written only if they sum to every value and baseline.
 */
public final class ContributionTable {
    private static final int BUFFER = 1 << 16;

    /** Few rows, so that one account's lines are found by reading few rows. */
    private static final String PARQUET = "(FORMAT parquet, ROW_GROUP_SIZE 20480)";

    private final Scores scores;

    /** @param scores scored with lines kept */
    public ContributionTable(Scores scores) {
        this.scores = scores;
    }

    /**
     * Writes {@code contributions}.
     *
     * @param accounts numbers of the accounts, ascending
     * @param files takes the file; it appears when it is published
     * @throws IllegalStateException if the lines do not sum to a score, which is a fault of the software
     */
    public void write(int[] accounts, TableFormat format, WholeFiles files) throws IOException, SQLException {
        Path file = files.file("contributions." + format.extension());
        LineIds ids = LineIds.read(scores.tables());
        LineOrder order = new LineOrder(scores.plan(), ids);
        switch (format) {
            case CSV -> write(accounts, order, () -> new CsvLines(scores.plan(), ids), file);
            case JSON -> write(accounts, order, () -> new JsonLines(scores.plan(), ids), file);
            case PARQUET -> {
                try (ParquetFromCsv csv = ParquetFromCsv.beside(file)) {
                    write(accounts, order, () -> new CsvLines(scores.plan(), ids), csv.csv());
                    csv.convert(CsvLines.HEADER, PARQUET);
                }
            }
        }
    }

    private void write(int[] accounts, LineOrder order, Supplier<LineRows> form, Path file) throws IOException {
        LineRows rows = form.get();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            out.write(rows.head());
            byte[] between = rows.between();
            boolean[] begun = new boolean[1];
            InOrder.run(
                    scores.tables().threads(),
                    scores.lines().parts(),
                    part -> new LinePart(scores, order, form.get()).render(part, accounts),
                    piece -> {
                        if (piece.length() > 0) {
                            out.write(between, 0, begun[0] ? between.length : 0);
                            piece.cut(between.length);
                            piece.writeTo(out);
                            begun[0] = true;
                        }
                    });
            out.write(rows.tail());
        }
    }
}
