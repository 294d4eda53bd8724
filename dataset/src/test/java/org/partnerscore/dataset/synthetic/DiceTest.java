package org.partnerscore.dataset.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {
    private static final int ROLLS = 100_000;

    @Test
    void rolls_stay_within_their_bounds_and_reach_both() {
        Dice dice = new Dice(1, Dice.Of.TENANT, 1);

        assertThat(IntStream.range(0, ROLLS)
                        .map(roll -> dice.between(3, 9))
                        .distinct()
                        .sorted())
                .containsExactly(3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void the_smallest_thousandth_of_skewed_numbers_comes_up_a_tenth_of_the_time() {
        Dice dice = new Dice(1, Dice.Of.TENANT, 1);

        long small = IntStream.range(0, ROLLS)
                .filter(roll -> dice.skewedBelow(1_000_000) < 1_000)
                .count();

        assertThat(small).isBetween(ROLLS * 9L / 100, ROLLS * 11L / 100);
    }

    @Test
    void things_of_different_kinds_with_the_same_number_are_drawn_differently() {
        assertThat(new Dice(1, Dice.Of.TENANT, 5).below(1_000_000))
                .isNotEqualTo(new Dice(1, Dice.Of.ACCOUNT, 5).below(1_000_000));
    }
}
