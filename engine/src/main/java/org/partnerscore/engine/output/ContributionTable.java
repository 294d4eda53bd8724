package org.partnerscore.engine.output;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.engine.score.Scores;

/**
 * Writes the table of contributions: everything that counted, with the ids that it came from. Only lines of the account's
 * market are in it, and it is written only if they sum to every value and baseline.
 */
public final class ContributionTable {
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
        switch (format) {
            case CSV -> write(accounts, ids, new TextLines(file, LineSyntax.csv(scores.plan()), ids));
            case JSON -> write(accounts, ids, new TextLines(file, LineSyntax.json(scores.plan()), ids));
            case PARQUET -> write(accounts, ids, new ParquetLines(file, scores.plan(), ids));
        }
    }

    private <P> void write(int[] accounts, LineIds ids, LineForm<P> form) throws IOException {
        LineOrder order = new LineOrder(scores.plan(), ids);
        // As many as there are threads, each used again for the next part.
        Queue<LinePart<P>> idle = new ConcurrentLinkedQueue<>();
        try (form) {
            InOrder.run(
                    scores.tables().threads(),
                    scores.lines().parts(),
                    part -> {
                        LinePart<P> waiting = idle.poll();
                        LinePart<P> lines = waiting == null ? new LinePart<>(scores, order, form.rows()) : waiting;
                        P piece = lines.render(part, accounts);
                        idle.add(lines);
                        return piece;
                    },
                    form::write);
            form.finish();
        }
    }
}
