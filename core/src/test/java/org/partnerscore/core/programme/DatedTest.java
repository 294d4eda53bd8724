package org.partnerscore.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.SmallProgramme;

class DatedTest {
    private static final Dated<Integer> TARGET = new Dated<>(
            "target",
            List.of(
                    SmallProgramme.from("2019-11-14", 10),
                    SmallProgramme.from("2021-02-03", 15),
                    SmallProgramme.from("2022-01-01", null),
                    SmallProgramme.from("2023-01-01", 20)));

    @Test
    void before_the_first_day_no_rule_is_in_force() {
        LocalDate day = LocalDate.of(2019, 11, 13);

        assertThat(TARGET.find(day)).isEmpty();
        assertThat(TARGET.revisionOn(day)).isEmpty();
        assertThatExceptionOfType(NoRuleInForceException.class)
                .isThrownBy(() -> TARGET.on(day))
                .withMessage("No rule is in force for target on 2019-11-13");
    }

    @Test
    void a_value_holds_from_its_day_until_the_day_before_the_next() {
        assertThat(TARGET.on(LocalDate.of(2019, 11, 14))).isEqualTo(10);
        assertThat(TARGET.on(LocalDate.of(2021, 2, 2))).isEqualTo(10);
        assertThat(TARGET.on(LocalDate.of(2021, 2, 3))).isEqualTo(15);
        assertThat(TARGET.on(LocalDate.of(2021, 12, 31))).isEqualTo(15);
    }

    @Test
    void an_abolished_value_is_no_rule_until_another_comes() {
        LocalDate day = LocalDate.of(2022, 6, 1);

        assertThat(TARGET.find(day)).isEmpty();
        assertThat(TARGET.revisionOn(day)).map(Revision::from).contains(LocalDate.of(2022, 1, 1));
        assertThatExceptionOfType(NoRuleInForceException.class).isThrownBy(() -> TARGET.on(day));
        assertThat(TARGET.on(LocalDate.of(2023, 1, 1))).isEqualTo(20);
    }

    @Test
    void the_last_value_holds_for_good() {
        assertThat(TARGET.on(LocalDate.MAX)).isEqualTo(20);
    }

    @Test
    void two_rules_from_one_day_are_refused() {
        assertThatExceptionOfType(TwoRulesInForceException.class)
                .isThrownBy(() -> new Dated<>(
                        "target", List.of(SmallProgramme.from("2021-01-01", 1), SmallProgramme.from("2021-01-01", 2))))
                .withMessageContaining("target on 2021-01-01");
    }

    @Test
    void rules_in_the_wrong_order_are_refused() {
        assertThatExceptionOfType(TwoRulesInForceException.class)
                .isThrownBy(() -> new Dated<>(
                        "target", List.of(SmallProgramme.from("2021-01-02", 1), SmallProgramme.from("2021-01-01", 2))));
    }

    @Test
    void a_value_without_any_revision_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dated<>("target", List.of()))
                .withMessageContaining("target");
    }
}
