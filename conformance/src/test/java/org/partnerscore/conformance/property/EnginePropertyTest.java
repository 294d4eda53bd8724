package org.partnerscore.conformance.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.conformance.engine.EngineScorer;
import org.partnerscore.conformance.engine.Form;
import org.partnerscore.conformance.kernel.ScoredTables;

/** The engine against the kernel on drawn data sets. The number of a test is the seed of its data set. */
class EnginePropertyTest {
    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(1000, Boolean.getBoolean("partnerscore.long") ? 1200 : 1006);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_engine_equals_the_kernel_with_any_number_of_threads(long seed) throws Exception {
        Scene scene = Scene.of(seed);
        Path data = Files.createDirectory(folder.resolve("data"));
        Form.values()[(int) (seed % Form.values().length)].write(
                scene.ecosystem().shuffled(seed), data);

        for (int threads : new int[] {1, 2, 4}) {
            try (EngineScorer scorer = new EngineScorer(data, folder.resolve("out"), threads)) {
                ScoredTables tables = scorer.score(
                        scene.programme(), scene.month(), scene.month().atEndOfMonth());
                assertThat(tables.scores() + tables.indicators())
                        .as(scene + " with " + threads + " threads")
                        .isEqualTo(scene.tables());
            }
        }
    }
}
