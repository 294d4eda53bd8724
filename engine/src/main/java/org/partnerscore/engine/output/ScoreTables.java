package org.partnerscore.engine.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.engine.score.Scores;

/** Writes the tables scores and indicators. */
public final class ScoreTables {
    private static final int BUFFER = 1 << 16;

    private ScoreTables() {}

    /**
     * Writes {@code scores} and {@code indicators}.
     *
     * @param accounts numbers of the accounts, ascending
     * @param threads how many threads render rows
     * @param files takes the files; they appear when it is published
     */
    public static void write(Scores scores, int[] accounts, TableFormat format, int threads, WholeFiles files)
            throws IOException {
        Path scoresFile = files.file("scores." + format.extension());
        Path indicatorsFile = files.file("indicators." + format.extension());
        switch (format) {
            case CSV -> {
                CsvRows rows = new CsvRows(scores.plan());
                write(scores, accounts, threads, rows.scores(), scoresFile, rows.indicators(), indicatorsFile);
            }
            case JSON -> {
                JsonRows rows = new JsonRows(scores.plan());
                write(scores, accounts, threads, rows.scores(), scoresFile, rows.indicators(), indicatorsFile);
            }
            case PARQUET -> new ParquetRows(scores, accounts).write(threads, scoresFile, indicatorsFile);
        }
    }

    private static void write(
            Scores scores,
            int[] accounts,
            int threads,
            RowWriter scoreRows,
            Path scoresFile,
            RowWriter indicatorRows,
            Path indicatorsFile)
            throws IOException {
        try (OutputStream scoresOut = open(scoresFile);
                OutputStream indicatorsOut = open(indicatorsFile)) {
            new TableRendering(scores, threads)
                    .write(accounts, List.of(scoreRows, indicatorRows), List.of(scoresOut, indicatorsOut));
        }
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }
}
