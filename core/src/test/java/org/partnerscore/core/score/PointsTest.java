package org.partnerscore.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {
    private static final Points TEN = Points.of(BigDecimal.TEN);

    @ParameterizedTest
    @CsvSource({
        "150000, 300000, 5.00",
        "1, 3, 3.33",
        "2, 3, 6.67",
        "1, 2000, 0.01", // 0.005: half is rounded up
        "999, 2000, 5.00", // 4.995
        "49999, 100000000, 0.00", // 0.0049999
        "1999, 2000, 10.00", // 9.995
        "1998999, 2000000, 9.99", // 9.994995
    })
    void partial_points_are_rounded_half_up_to_hundredths(long value, long target, String points) {
        assertThat(partial(value, target)).hasToString(points);
    }

    @Test
    void partial_points_are_never_below_zero() {
        assertThat(partial(-1, 100)).isEqualTo(Points.ZERO);
        assertThat(partial(0, 100)).isEqualTo(Points.ZERO);
    }

    @Test
    void partial_points_are_never_above_the_maximum() {
        assertThat(partial(100, 100)).isEqualTo(TEN);
        assertThat(partial(101, 100)).isEqualTo(TEN);
    }

    @Test
    void partial_points_are_exact_far_beyond_64_bits() {
        BigInteger large = BigInteger.TWO.pow(200);
        BigInteger target = large.multiply(BigInteger.valueOf(2000));

        assertThat(Points.partial(TEN, large, target)).hasToString("0.01");
        assertThat(Points.partial(TEN, large.subtract(BigInteger.ONE), target)).hasToString("0.00");
    }

    @ParameterizedTest
    @CsvSource({
        "150000.00, 300000, 5.00",
        "0.01, 20, 0.01", // 0.005: half is rounded up
        "0.0099, 20, 0.00",
        "9999999.99, 20000000, 5.00", // the last that is weighed as long, 4.999999995
        "10000000.00, 20000000.01, 5.00", // the first that is not
        "99999999999999999999.98, 99999999999999999999.99, 10.00",
        "18446744073709551616, 10, 10.00", // of either number 64 bits alone would be 0 or 10
        "5, 18446744073709551626, 0.00",
        "-0.01, 20, 0.00",
        "20.01, 20, 10.00",
    })
    void partial_points_of_decimals_are_those_of_their_hundredths(BigDecimal value, BigDecimal target, String points) {
        assertThat(Points.partial(TEN, value, target)).hasToString(points);
    }

    @Test
    void numbers_of_nine_digits_and_of_more_earn_the_same() {
        for (long target = 999_999_900; target < 1_000_000_100; target += 7) {
            for (long value : new long[] {1, target / 2000, target / 3, target / 2, target - 1, target, target + 1}) {
                assertThat(Points.partial(TEN, BigDecimal.valueOf(value, 2), BigDecimal.valueOf(target, 2)))
                        .as("%d of %d", value, target)
                        .isEqualTo(partial(value, target));
            }
        }
    }

    @Test
    void a_target_of_zero_is_refused_of_decimals_as_well() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.partial(TEN, BigDecimal.ONE, BigDecimal.valueOf(0, 2)));
    }

    @Test
    void a_target_of_zero_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> partial(1, 0));
    }

    @Test
    void points_below_zero_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Points(-1));
    }

    @Test
    void a_number_finer_than_hundredths_is_refused() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Points.of(new BigDecimal("0.001")));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "5, 0.05", "9, 0.09", "10, 0.10", "50, 0.50", "500, 5.00", "10000, 100.00"})
    void points_are_written_with_two_decimals(int hundredths, String text) {
        assertThat(new Points(hundredths)).hasToString(text);
    }

    @Test
    void points_add_up_and_compare_by_size() {
        assertThat(new Points(999).plus(new Points(1))).isEqualTo(TEN);
        assertThat(new Points(999)).isLessThan(TEN);
    }

    private static Points partial(long value, long target) {
        return Points.partial(TEN, BigInteger.valueOf(value), BigInteger.valueOf(target));
    }
}
