package org.partnerscore.engine.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class Utf8BufferTest {
    @Test
    void cents_are_spelled_with_only_as_many_decimals_as_they_need() {
        LongStream edges =
                LongStream.of(1, -1, 9, 10, -10, 99, 100, -100, 101, 110, 100_000, Long.MAX_VALUE, Long.MIN_VALUE);
        LongStream any = new Random(1).longs(1000);
        LongStream.concat(edges, any).filter(cents -> cents != 0).forEach(cents -> {
            String expected = BigDecimal.valueOf(cents, 2).stripTrailingZeros().toPlainString();
            assertThat(new Utf8Buffer().cents(cents).text()).isEqualTo(expected);
        });
    }
}
