package org.partnerscore.presentation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.Outcome;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.insight.difference.Cause;
import org.partnerscore.insight.standing.LifeCycle;

class CatalogueTest {
    static Stream<Arguments> every_code_in_every_language() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(ReasonCode.values()).map(code -> Arguments.of(language, code)));
    }

    @ParameterizedTest
    @MethodSource("every_code_in_every_language")
    void every_reason_has_a_text_that_uses_all_its_arguments_and_no_others(Language language, ReasonCode code) {
        Words words = Words.in(language);
        assertThat(words.sentence("reason." + code.id()).arguments())
                .containsExactlyInAnyOrderElementsOf(code.arguments());
        for (Unit unit : Unit.values()) {
            words.find("reason." + code.id() + "." + unit.name().toLowerCase(Locale.ROOT))
                    .ifPresent(sentence ->
                            assertThat(sentence.arguments()).containsExactlyInAnyOrderElementsOf(code.arguments()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_text_of_a_reason_belongs_to_a_code(Language language) {
        Set<String> known = new LinkedHashSet<>();
        for (ReasonCode code : ReasonCode.values()) {
            known.add("reason." + code.id());
            for (Unit unit : Unit.values()) {
                known.add("reason." + code.id() + "." + unit.name().toLowerCase(Locale.ROOT));
            }
        }
        known.add("reason.history-incomplete.one-month");
        assertThat(Words.in(language).keys())
                .filteredOn(key -> key.startsWith("reason."))
                .isSubsetOf(known);
    }

    static Stream<Arguments> every_kind_of_problem_in_every_language() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(ProblemKind.values()).map(kind -> Arguments.of(language, kind)));
    }

    @ParameterizedTest
    @MethodSource("every_kind_of_problem_in_every_language")
    void every_kind_of_problem_has_a_name_and_a_remedy_and_tells_all_its_arguments(
            Language language, ProblemKind kind) {
        Words words = Words.in(language);
        String key = "problem." + kind.id();
        assertThat(words.sentence(key).arguments()).isEmpty();
        assertThat(words.sentence(key + ".remedy").arguments()).isEmpty();
        assertThat(words.find(key + ".detail").map(Sentence::arguments).orElse(Set.of()))
                .containsExactlyInAnyOrderElementsOf(kind.arguments());
    }

    @ParameterizedTest
    @EnumSource
    void every_text_of_a_problem_belongs_to_a_kind(Language language) {
        assertThat(Words.in(language).keys())
                .filteredOn(key -> key.startsWith("problem."))
                .map(key -> key.replaceFirst("^problem\\.", "").replaceFirst("\\.(detail|remedy)$", ""))
                .isSubsetOf(Stream.of(ProblemKind.values()).map(ProblemKind::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_remedy_is_a_sentence(Language language) {
        assertThat(Words.in(language).keys())
                .filteredOn(key -> key.endsWith(".remedy"))
                .allSatisfy(key -> assertThat(Words.in(language).text(key)).endsWith("."));
    }

    @ParameterizedTest
    @EnumSource
    void every_outcome_has_a_text(Language language) {
        assertThat(Words.in(language).keys())
                .containsAll(Stream.of(Outcome.values())
                        .map(outcome -> "outcome." + outcome.id())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_cause_and_state_has_a_text_and_every_text_belongs_to_one(Language language) {
        List<String> causes =
                Stream.of(Cause.values()).map(cause -> "cause." + cause.id()).toList();
        assertThat(Words.in(language).keys()).containsAll(causes);
        assertThat(Words.in(language).keys())
                .filteredOn(key -> key.startsWith("cause."))
                .map(key -> key.replaceFirst("\\.(usd|customers|people|users|pairs|consumption)$", ""))
                .isSubsetOf(causes);
        assertThat(Words.in(language).keys())
                .containsAll(Stream.of(LifeCycle.values())
                        .flatMap(state -> Stream.of("standing." + state.id(), "standing." + state.id() + ".meaning"))
                        .toList());
    }

    @Test
    void english_and_french_have_the_same_texts() {
        assertThat(new TreeSet<>(Words.in(Language.FR).keys()))
                .isEqualTo(new TreeSet<>(Words.in(Language.EN).keys()));
    }

    @Test
    void english_and_french_use_the_same_arguments() {
        for (String key : Words.in(Language.EN).keys()) {
            assertThat(Words.in(Language.FR).sentence(key).arguments())
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(
                            Words.in(Language.EN).sentence(key).arguments());
        }
    }
}
