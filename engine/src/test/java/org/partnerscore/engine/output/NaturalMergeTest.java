package org.partnerscore.engine.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NaturalMergeTest {
    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("partnerscore.long") ? 20_000 : 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void numbers_are_sorted_as_a_stable_sort_does_and_others_are_left_alone(long seed) {
        Random random = new Random(seed);
        int size = random.nextInt(200);
        int different = 1 + random.nextInt(50);
        boolean runs = random.nextBoolean();
        int[] keys = IntStream.range(0, size)
                .map(i -> runs ? i % different : random.nextInt(different))
                .toArray();
        int[] numbers = IntStream.range(0, size).toArray();
        int from = random.nextInt(size + 1);
        int to = from + random.nextInt(size - from + 1);
        int[] expected = IntStream.concat(
                        IntStream.range(0, from),
                        IntStream.concat(
                                IntStream.range(from, to)
                                        .boxed()
                                        .sorted(Comparator.comparingInt(i -> keys[i]))
                                        .mapToInt(i -> i),
                                IntStream.range(to, size)))
                .toArray();

        new NaturalMerge().sort(numbers, from, to, (a, b) -> Integer.compare(keys[a], keys[b]));

        assertThat(numbers).isEqualTo(expected);
    }
}
