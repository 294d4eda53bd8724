package org.partnerscore.core.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReasonTest {
    @Test
    void arguments_stand_in_the_order_of_their_names() {
        Reason reason = Reason.of(ReasonCode.BASE_BELOW_MINIMUM, 3L, 15L);

        assertThat(reason.arguments()).containsExactly(Map.entry("base", 3L), Map.entry("minimum", 15L));
    }

    @Test
    void arguments_that_the_code_does_not_carry_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Reason.of(ReasonCode.NO_RATE_FOR_BASE));
        assertThatIllegalArgumentException().isThrownBy(() -> Reason.of(ReasonCode.TARGET_REACHED, 1L));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reason(ReasonCode.NO_RATE_FOR_BASE, List.of()));
    }

    @Test
    void an_argument_is_found_by_its_name() {
        Reason reason = Reason.of(ReasonCode.BASE_BELOW_MINIMUM, 3L, 15L);

        assertThat(reason.argument("base")).isEqualTo(3L);
        assertThat(reason.argument("minimum")).isEqualTo(15L);
        assertThatIllegalArgumentException().isThrownBy(() -> reason.argument("market"));
    }

    @Test
    void codes_are_spelled_in_small_letters_and_hyphens_and_differ() {
        assertThat(Arrays.stream(ReasonCode.values()).map(ReasonCode::id))
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"))
                .doesNotHaveDuplicates()
                .contains("history-incomplete");
    }
}
