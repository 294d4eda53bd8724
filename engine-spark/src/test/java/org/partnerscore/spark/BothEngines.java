package org.partnerscore.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.engine.output.ContributionTable;
import org.partnerscore.engine.output.ScoreTables;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.read.Progress;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.engine.score.Scores;
import org.partnerscore.engine.score.Scoring;
import org.partnerscore.spark.score.SparkScores;
import org.partnerscore.spark.score.SparkScoring;
import org.partnerscore.spark.source.SparkTables;

/** Writes the tables of one data set with one engine or the other. */
final class BothEngines {
    private BothEngines() {}

    static void onOneMachine(DataSet data, ScoreRequest request, TableFormat format, Path out)
            throws IOException, SQLException, BadDataException {
        try (Scores scores = Scoring.score(data, request, Progress.NONE);
                WholeFiles files = WholeFiles.in(out)) {
            int[] accounts = IntStream.range(0, scores.size()).toArray();
            ScoreTables.write(scores, accounts, format, 2, files);
            if (request.contributions()) {
                new ContributionTable(scores).write(accounts, format, files);
            }
            files.publish();
        }
    }

    static DataSet open(Path data) throws IOException, SQLException, BadDataException {
        return DataSet.open(data, DataSetOptions.withThreads(2));
    }

    static void onSpark(SparkTables tables, ScoreRequest request, TableFormat format, int partitions, Path out)
            throws IOException, BadDataException {
        try (SparkScores scores = SparkScoring.score(tables, request, partitions)) {
            scores.write(
                    out.toString(),
                    format,
                    IntStream.range(0, scores.accounts().size()).toArray());
        }
    }

    /** The rows of a Parquet file in their order, with the names and types of their columns first. */
    static List<String> rows(Path parquet) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String query : List.of("DESCRIBE FROM '" + parquet + "'", "FROM '" + parquet + "'")) {
                try (ResultSet found = statement.executeQuery(query)) {
                    int columns = found.getMetaData().getColumnCount();
                    while (found.next()) {
                        StringBuilder row = new StringBuilder();
                        for (int i = 1; i <= columns; i++) {
                            row.append(found.getString(i)).append('|');
                        }
                        rows.add(row.toString());
                    }
                }
            }
        }
        return rows;
    }

    /** The place of the first byte in which a file of {@code out} is not as in {@code expected}; -1 if there is none. */
    static long firstDifference(Path folder, String file) throws IOException {
        return Files.mismatch(
                folder.resolve("out").resolve(file), folder.resolve("expected").resolve(file));
    }

    static String text(Path folder, String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }
}
