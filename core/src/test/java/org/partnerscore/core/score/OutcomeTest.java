package org.partnerscore.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
    @ParameterizedTest
    @CsvSource({"0, NONE", "1, PARTIAL", "999, PARTIAL", "1000, FULL"})
    void the_outcome_is_that_of_the_rounded_points(int hundredths, Outcome outcome) {
        assertThat(Outcome.of(new Points(hundredths), new Points(1000))).isEqualTo(outcome);
    }

    @Test
    void outcomes_are_spelled_in_small_letters_and_hyphens_and_differ() {
        assertThat(Arrays.stream(Outcome.values()).map(Outcome::id))
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"))
                .doesNotHaveDuplicates();
    }
}
