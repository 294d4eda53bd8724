package org.partnerscore.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.synthetic.EcosystemRequest;
import org.partnerscore.dataset.synthetic.Format;
import org.partnerscore.dataset.synthetic.SyntheticEcosystem;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.spark.source.SparkTables;

/** A made-up ecosystem: what Spark writes is what the engine on one machine writes, in every form. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedEcosystemTest {
    private static final int TENANTS = Boolean.getBoolean("partnerscore.long") ? 100_000 : 2_000;

    private static final ScoreRequest REQUEST = new ScoreRequest(
            ProgrammeCatalog.bundled().programme("cloud-business-applications"),
            YearMonth.of(2021, 5),
            null,
            false,
            true);

    private Path folder = Path.of("");
    private Path data = folder;

    @BeforeAll
    void make(@TempDir Path made) throws Exception {
        folder = made;
        data = folder.resolve("data");
        new SyntheticEcosystem(EcosystemRequest.of(TENANTS, 4)).writeTo(data, Format.PARQUET, (table, done, all) -> {});
        try (DataSet onOneMachine = BothEngines.open(data)) {
            for (TableFormat format : TableFormat.values()) {
                BothEngines.onOneMachine(onOneMachine, REQUEST, format, folder.resolve("expected"));
            }
        }
    }

    /** Seven in every build; one and two as well under -Plong. */
    static IntStream partitions() {
        return Boolean.getBoolean("partnerscore.long") ? IntStream.of(1, 2, 7) : IntStream.of(7);
    }

    @ParameterizedTest
    @MethodSource("partitions")
    void csv_is_equal_in_every_byte_in_any_number_of_parts(int partitions) throws Exception {
        write(TableFormat.CSV, partitions);

        assertSameText("csv");
    }

    @ParameterizedTest
    @MethodSource("partitions")
    void json_is_equal_in_every_byte_in_any_number_of_parts(int partitions) throws Exception {
        write(TableFormat.JSON, partitions);

        assertSameText("json");
    }

    @ParameterizedTest
    @MethodSource("partitions")
    void parquet_is_equal_row_for_row_in_order_and_type_in_any_number_of_parts(int partitions) throws Exception {
        write(TableFormat.PARQUET, partitions);

        for (String table : List.of("scores", "indicators", "contributions")) {
            String file = table + ".parquet";
            assertThat(BothEngines.rows(folder.resolve("out").resolve(file)))
                    .as(file)
                    .isEqualTo(BothEngines.rows(folder.resolve("expected").resolve(file)));
        }
    }

    private void write(TableFormat format, int partitions) throws Exception {
        try (SparkTables tables = SparkTables.open(LocalSpark.session(), data.toString(), 1 << 20)) {
            BothEngines.onSpark(tables, REQUEST, format, partitions, folder.resolve("out"));
        }
    }

    private void assertSameText(String extension) throws Exception {
        for (String table : List.of("scores", "indicators", "contributions")) {
            String file = table + "." + extension;
            assertThat(BothEngines.firstDifference(folder, file))
                    .as("first byte in which %s differs", file)
                    .isEqualTo(-1);
        }
    }
}
