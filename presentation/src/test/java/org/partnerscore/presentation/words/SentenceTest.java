package org.partnerscore.presentation.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
    @Test
    void slots_are_filled_by_name() {
        assertThat(Sentence.parse("{a} of {b_c:amount}.").fill(slot -> slot.argument() + slot.form()))
                .isEqualTo("aPLAIN of b_cAMOUNT.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "{}", "{a", "{a:nonsense}", "{A}", "{a b}", "{{a}}"})
    void a_pattern_with_a_slip_is_refused(String pattern) {
        assertThatThrownBy(() -> Sentence.parse(pattern)).isInstanceOf(IllegalArgumentException.class);
    }
}
