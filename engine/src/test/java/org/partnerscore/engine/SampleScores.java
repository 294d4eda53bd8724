package org.partnerscore.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.dataset.synthetic.EcosystemRequest;
import org.partnerscore.dataset.synthetic.Format;
import org.partnerscore.dataset.synthetic.Progress;
import org.partnerscore.dataset.synthetic.SyntheticEcosystem;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.engine.output.ContributionTable;
import org.partnerscore.engine.output.ScoreTables;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.engine.score.Scores;
import org.partnerscore.engine.score.Scoring;

/** Makes ecosystems, changes their files by SQL, and scores them. */
public final class SampleScores {
    public static final Programme PROGRAMME = ProgrammeCatalog.bundled().programme("cloud-business-applications");
    public static final YearMonth MONTH = YearMonth.of(2021, 5);

    private SampleScores() {}

    /** Writes an ecosystem of some hundred tenants as Parquet. */
    public static Path ecosystem(Path folder, long seed) throws Exception {
        return ecosystem(folder, seed, 300);
    }

    /** Writes an ecosystem as Parquet. */
    static Path ecosystem(Path folder, long seed, long tenants) throws Exception {
        new SyntheticEcosystem(EcosystemRequest.of(tenants, seed)).writeTo(folder, Format.PARQUET, Progress.NONE);
        return folder;
    }

    /** Writes a table's file anew from SQL over {@code old}, its present rows. */
    public static void rewrite(Path folder, String table, String select) throws SQLException, java.io.IOException {
        Path file = folder.resolve(table + ".parquet");
        Path old = folder.resolve("old-" + table);
        Files.move(file, old);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE VIEW old AS FROM read_parquet('" + old + "')");
            statement.execute("COPY (" + select + ") TO '" + file + "' (FORMAT parquet, ROW_GROUP_SIZE 2048)");
        }
        Files.delete(old);
    }

    /** The tables that scoring writes, as text by file name. */
    public static Map<String, String> tables(Path folder, int threads) throws Exception {
        return tables(folder, threads, new ScoreRequest(PROGRAMME, MONTH, null, false, false), TableFormat.CSV);
    }

    /** The tables that scoring writes, as text by file name. */
    public static Map<String, String> tables(Path folder, int threads, ScoreRequest request, TableFormat format)
            throws Exception {
        return written(
                folder,
                threads,
                request,
                format,
                format == TableFormat.PARQUET ? SampleScores::rows : Files::readString);
    }

    /** What becomes of a file. */
    @FunctionalInterface
    private interface Look {
        String at(Path file) throws Exception;
    }

    private static Map<String, String> written(
            Path folder, int threads, ScoreRequest request, TableFormat format, Look look) throws Exception {
        Path out = Files.createTempDirectory("scores");
        try (DataSet data = DataSet.open(folder, DataSetOptions.withThreads(threads));
                Scores scores = Scoring.score(data, request, org.partnerscore.engine.read.Progress.NONE);
                WholeFiles files = WholeFiles.in(out)) {
            int[] all = IntStream.range(0, scores.size()).toArray();
            ScoreTables.write(scores, all, format, threads, files);
            if (request.contributions()) {
                new ContributionTable(scores).write(all, format, files);
            }
            files.publish();
        }
        Map<String, String> found = new LinkedHashMap<>();
        try (var list = Files.list(out)) {
            for (Path file : list.sorted().toList()) {
                found.put(file.getFileName().toString(), look.at(file));
                Files.delete(file);
            }
        }
        Files.delete(out);
        return found;
    }

    /** Hashes by file name of all three tables that scoring writes. */
    static Map<String, String> hashes(Path folder, int threads, TableFormat format) throws Exception {
        ScoreRequest request = new ScoreRequest(PROGRAMME, MONTH, null, false, true);
        return written(folder, threads, request, format, Sha256::of);
    }

    private static String rows(Path parquet) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("FROM read_parquet('" + parquet + "')")) {
            int columns = rows.getMetaData().getColumnCount();
            for (int i = 1; i <= columns; i++) {
                text.append(rows.getMetaData().getColumnName(i))
                        .append(' ')
                        .append(rows.getMetaData().getColumnTypeName(i))
                        .append(i < columns ? "," : "\n");
            }
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    text.append(rows.getString(i)).append(i < columns ? "," : "\n");
                }
            }
        }
        return text.toString();
    }
}
