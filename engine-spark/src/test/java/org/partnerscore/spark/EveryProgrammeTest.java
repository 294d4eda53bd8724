package org.partnerscore.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerscore.spark.BothEngines.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.core.programme.Meter;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.synthetic.EcosystemRequest;
import org.partnerscore.dataset.synthetic.Format;
import org.partnerscore.dataset.synthetic.SyntheticEcosystem;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.spark.source.SparkTables;

/** A made-up ecosystem under every programme there is, some months after its first day: both engines write the same. */
class EveryProgrammeTest {
    private static final int MONTHS = 25;

    @TempDir
    private Path folder;

    static Stream<String> programmes() {
        return ProgrammeCatalog.bundled().ids().stream();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void both_engines_write_the_same_bytes(String id) throws Exception {
        Programme programme = ProgrammeCatalog.bundled().programme(id);
        YearMonth month = YearMonth.from(programme.start()).plusMonths(8);
        ScoreRequest request = new ScoreRequest(programme, month, null, false, true);
        Path data = folder.resolve("data");
        EcosystemRequest ecosystem = new EcosystemRequest(300, 11, 12, 240, month.minusMonths(MONTHS - 1), MONTHS);
        new SyntheticEcosystem(ecosystem).writeTo(data, Format.PARQUET, (table, done, all) -> {});
        sellWhatCounts(programme, data);
        sellByCapacity(programme, data);
        try (DataSet onOneMachine = BothEngines.open(data)) {
            BothEngines.onOneMachine(onOneMachine, request, TableFormat.CSV, folder.resolve("expected"));
        }

        try (SparkTables tables = SparkTables.open(LocalSpark.session(), data.toString(), 1 << 20)) {
            BothEngines.onSpark(tables, request, TableFormat.CSV, 2, folder.resolve("out"));
        }

        for (String table : List.of("scores", "indicators", "contributions")) {
            assertThat(text(folder.resolve("out"), table + ".csv"))
                    .as(table)
                    .isEqualTo(text(folder.resolve("expected"), table + ".csv"));
        }
        assertThat(text(folder.resolve("out"), "contributions.csv").lines().count())
                .as("lines beside the header")
                .isGreaterThan(1);
    }

    /** A third of the subscriptions are of a product of the programme, whatever the ecosystem was made for. */
    private static void sellWhatCounts(Programme programme, Path data) throws Exception {
        Optional<String> product = programme.pathways().stream()
                .flatMap(pathway -> pathway.products().on(programme.start()).stream())
                .sorted()
                .findFirst();
        if (product.isPresent()) {
            rewrite(
                    data.resolve("subscription_months.parquet"),
                    "SELECT * REPLACE (CASE WHEN hash(subscription_id) % 3 = 1 THEN '" + product.get()
                            + "' ELSE product END AS product) FROM old");
        }
    }

    /** Where the programme counts something by capacity, a third of the subscriptions are of it and have a link of a partner. */
    private static void sellByCapacity(Programme programme, Path data) throws Exception {
        Optional<String> product = programme.workloads().stream()
                .filter(workload -> workload.meter() == Meter.CAPACITY)
                .flatMap(workload -> workload.products().revisions().stream())
                .flatMap(revision -> Stream.ofNullable(revision.value()).flatMap(Set::stream))
                .sorted()
                .findFirst();
        if (product.isEmpty()) {
            return;
        }
        String one = "hash(subscription_id) % 3 = 0";
        rewrite(
                data.resolve("subscription_months.parquet"),
                "SELECT * REPLACE (CASE WHEN " + one + " THEN '" + product.get() + "' ELSE product END AS product), "
                        + "CASE WHEN " + one + " AND seats % 4 > 0 THEN active_users * 1000 END AS capacity FROM old");
        rewrite(
                data.resolve("associations.parquet"),
                "SELECT * REPLACE (CASE WHEN " + one + " THEN 'PAL' ELSE kind END AS kind, CASE WHEN NOT (" + one
                        + ") THEN claim END AS claim) FROM old");
    }

    private static void rewrite(Path file, String select) throws Exception {
        Path old = Files.move(file, file.resolveSibling("old"));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE VIEW old AS FROM read_parquet('" + old + "')");
            statement.execute("COPY (" + select + ") TO '" + file + "' (FORMAT parquet)");
        }
        Files.delete(old);
    }
}
