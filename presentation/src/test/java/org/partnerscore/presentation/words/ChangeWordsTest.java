package org.partnerscore.presentation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.insight.scenario.ChangeProblem;

class ChangeWordsTest {
    static Stream<Arguments> every_problem_in_every_language() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(ChangeProblem.Code.values()).map(code -> Arguments.of(language, code)));
    }

    @ParameterizedTest
    @MethodSource("every_problem_in_every_language")
    void every_problem_has_a_text_that_uses_only_its_arguments_and_ends_with_what_to_do(
            Language language, ChangeProblem.Code code) {
        Sentence sentence = Words.in(language).sentence("change-problem." + code.id());

        assertThat(code.arguments()).containsAll(sentence.arguments());
        assertThat(sentence.fill(slot -> "x")).endsWith(".");
    }
}
