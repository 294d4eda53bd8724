package org.partnerscore.workspace.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.DatabaseWork;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.engine.output.ContributionTable;
import org.partnerscore.engine.output.ScoreTables;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.read.Progress;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.engine.score.Scores;
import org.partnerscore.engine.score.Scoring;

/**
 * The tables that scoring a data set gives.
 *
 * @param source hash of the data set's files
 * @param rulesAsOf the day whose rules were taken
 */
record ScoredTables(String source, LocalDate rulesAsOf) {
    static final String SCORES = "scores.csv";
    static final String INDICATORS = "indicators.csv";
    static final String CONTRIBUTIONS = "contributions.csv";
    static final List<String> FILES = List.of(SCORES, INDICATORS, CONTRIBUTIONS);

    /** Scores a data set and writes the tables to a folder. */
    static ScoredTables write(Path data, ScoreRequest request, DataSetOptions options, Path folder)
            throws IOException, BadDataException {
        return DatabaseWork.run(BadDataException.class, () -> {
            try (DataSet dataSet = DataSet.open(data, options);
                    Scores scores = Scoring.score(dataSet, request, Progress.NONE);
                    WholeFiles files = WholeFiles.in(folder)) {
                int[] all = IntStream.range(0, scores.size()).toArray();
                ScoreTables.write(scores, all, TableFormat.CSV, options.threads(), files);
                new ContributionTable(scores).write(all, TableFormat.CSV, files);
                files.publish();
                return new ScoredTables(dataSet.sourceHash(), scores.plan().rulesAsOf());
            }
        });
    }
}
