package org.partnerscore.conformance.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.conformance.ecosystem.Ecosystem;

/**
 * More of what counts earns no fewer points, and no lower value where there are no points, but through the known exits, of which {@link ExitTest} gives examples. The
 * number of a test is the seed of its data set.
 */
class MonotonicityTest {
    static LongStream seeds() {
        return Seeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void raising_a_counted_fact_lowers_nothing_earned_but_through_an_exit(long seed) {
        assertThat(declines(seed))
                .allSatisfy(decline ->
                        assertThat(decline.exits()).as(decline.toString()).isNotEmpty());
    }

    private static List<Decline> declines(long seed) {
        Scene scene = Scene.of(seed);
        ScoredScene before = new ScoredScene(scene);
        Draw draw = new Draw(seed);
        return Stream.of(Raise.values())
                .flatMap(raise -> Stream.generate(() -> raise.of(scene.ecosystem(), draw))
                        .limit(4)
                        .flatMap(Optional::stream)
                        .flatMap(after -> declines(raise, before, scene, after)))
                .toList();
    }

    private static Stream<Decline> declines(Raise raise, ScoredScene before, Scene scene, Ecosystem after) {
        return before.declinesTo(new ScoredScene(scene.with(after)), raise);
    }
}
