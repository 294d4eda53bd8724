package org.partnerscore.conformance.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.partnerscore.conformance.kernel.ScoredTables;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.engine.output.ScoreTables;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.read.Progress;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.engine.score.Scores;
import org.partnerscore.engine.score.Scoring;

/** Scores a folder's data set through the engine. */
public final class EngineScorer implements AutoCloseable {
    private final DataSet data;
    private final Path output;
    private final int threads;

    /**
     * Opens a folder.
     *
     * @param output where results are written
     */
    public EngineScorer(Path folder, Path output, int threads) throws IOException, SQLException, BadDataException {
        this.data = DataSet.open(folder, DataSetOptions.withThreads(threads));
        this.output = output;
        this.threads = threads;
    }

    /** Scores a month, checking the data on the way, and reads back what was written. */
    public ScoredTables score(Programme programme, YearMonth month, LocalDate rulesAsOf)
            throws IOException, SQLException, BadDataException {
        ScoreRequest request = new ScoreRequest(programme, month, rulesAsOf, false, false);
        try (Scores scores = Scoring.score(data, request, Progress.NONE);
                WholeFiles files = WholeFiles.in(output)) {
            int[] accounts = IntStream.range(0, scores.size()).toArray();
            ScoreTables.write(scores, accounts, TableFormat.CSV, threads, files);
            files.publish();
        }
        return new ScoredTables(
                Files.readString(output.resolve("scores.csv")), Files.readString(output.resolve("indicators.csv")));
    }

    /** Scores each month and day but once. */
    public ScoredTables.Way remembering() {
        Map<List<Object>, ScoredTables> known = new HashMap<>();
        return (programme, month, rulesAsOf, ecosystem) ->
                known.computeIfAbsent(List.of(programme.id(), month, rulesAsOf), key -> {
                    try {
                        return score(programme, month, rulesAsOf);
                    } catch (IOException | SQLException | BadDataException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    @Override
    public void close() throws SQLException {
        data.close();
    }
}
