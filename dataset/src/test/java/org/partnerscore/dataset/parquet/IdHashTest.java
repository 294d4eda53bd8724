package org.partnerscore.dataset.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids as people and programs make them: counted up, alike but for a few letters, of any length. */
class IdHashTest {
    private static final String GUID = "0f8fad5b-d9cb-469f-a165-70867728950e";
    private static final String LETTERS = "0123456789abcdef";

    static Stream<Stream<String>> ids() {
        return Stream.of(
                IntStream.range(0, 300_000).mapToObj(i -> "T" + (10_000_000 + i)),
                IntStream.range(0, 300_000).mapToObj(i -> "S00000" + (100_000_000_000_000_000L + i * 10L)),
                IntStream.range(0, 300_000).mapToObj(i -> Integer.toString(i)),
                // Letters at the same place of each eight bytes, and those four bytes apart.
                IntStream.range(0, 1 << 20)
                        .mapToObj(i -> "abc" + letter(i) + "efg" + letter(i >> 4) + "ijk" + letter(i >> 8) + "mno"
                                + letter(i >> 12) + "qrs" + letter(i >> 16) + "u"),
                IntStream.range(0, GUID.length() * GUID.length() * 256)
                        .mapToObj(i -> with(
                                with(GUID, i / 256 % GUID.length(), letter(i)),
                                i / 256 / GUID.length(),
                                letter(i >> 4)))
                        .distinct(),
                IntStream.range(1, 1000).mapToObj("0"::repeat));
    }

    private static char letter(int number) {
        return LETTERS.charAt(number & 15);
    }

    private static String with(String text, int place, char letter) {
        return text.substring(0, place) + letter + text.substring(place + 1);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void no_two_share_even_the_first_number_and_few_the_second(Stream<String> ids) {
        IdHash hash = new IdHash();
        LongStream.Builder first = LongStream.builder();
        LongStream.Builder second = LongStream.builder();
        ids.forEach(id -> {
            take(hash, id);
            first.add(hash.first());
            second.add(hash.second());
        });
        long[] firsts = first.build().sorted().toArray();
        long[] seconds = second.build().sorted().toArray();
        assertThat(firsts).doesNotHaveDuplicates();
        assertThat(firsts[0]).isNotNegative();
        assertThat(seconds[0]).isNotNegative();
        // By chance so many pairs share 31 bits, give or take; a hash that mixes badly has far more.
        double expected = Math.pow(seconds.length, 2) / 2 / (1L << 31);
        assertThat(seconds.length - Arrays.stream(seconds).distinct().count())
                .isLessThan(Math.round(3 * expected + 10));
    }

    private static void take(IdHash hash, String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        hash.take(Arrays.copyOf(bytes, bytes.length + Long.BYTES), 0, bytes.length);
    }
}
