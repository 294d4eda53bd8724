package org.partnerscore.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerscore.spark.BothEngines.text;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.score.ScoreRequest;

/** The job jar on a cluster that loses an executor; runs once the jar is built. */
@EnabledIfSystemProperty(named = "partnerscore.job", matches = ".+")
class SubmittedJobClusterTest {
    private static final Path DATA = Path.of(System.getProperty("partnerscore.root"))
            .resolve("conformance/src/test/resources/cases/ecosystem-103/data");

    @TempDir
    private Path folder;

    @Test
    void a_job_writes_the_same_bytes_though_an_executor_is_killed_after_its_first_task() throws Exception {
        ScoreRequest request = new ScoreRequest(
                ProgrammeCatalog.bundled().programme("cloud-business-applications"),
                YearMonth.of(2022, 3),
                null,
                false,
                true);
        Path expected = folder.resolve("expected");
        try (DataSet data = BothEngines.open(DATA)) {
            BothEngines.onOneMachine(data, request, TableFormat.CSV, expected);
        }
        Path out = folder.resolve("out");

        try (StandaloneCluster cluster =
                new StandaloneCluster(Path.of(System.getProperty("partnerscore.spark")), folder)) {
            Process job = cluster.submit(
                    Path.of(System.getProperty("partnerscore.job")),
                    "org.partnerscore.cli.Main",
                    List.of(
                            "score",
                            "--engine",
                            "spark",
                            "--data",
                            DATA.toUri().toString(),
                            "--month",
                            "2022-03",
                            "--out",
                            out.toUri().toString(),
                            "--contributions"));
            assertThat(cluster.killExecutorAfterItsFirstTask()).isPositive();
            assertThat(job.waitFor(5, TimeUnit.MINUTES)).as("ended").isTrue();
            assertThat(job.exitValue()).as(cluster.said("submit")).isZero();
            assertThat(cluster.said("submit")).contains("Lost executor");
        }

        for (String file : List.of("scores.csv", "indicators.csv", "contributions.csv")) {
            assertThat(text(out, file)).as(file).isEqualTo(text(expected, file));
        }
        assertThat(out.resolve("_SUCCESS")).exists();
    }
}
