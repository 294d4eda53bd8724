package org.partnerscore.presentation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.imports.problem.ImportProblem;
import org.partnerscore.imports.problem.ImportProblemKind;

class ImportProblemWordsTest {
    static Stream<Arguments> every_kind_in_every_language() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(ImportProblemKind.values()).map(kind -> Arguments.of(language, kind)));
    }

    @ParameterizedTest
    @MethodSource("every_kind_in_every_language")
    void every_kind_has_a_name_and_a_remedy_and_tells_all_its_arguments(Language language, ImportProblemKind kind) {
        Words words = Words.in(language);
        String key = "import.problem." + kind.id();
        assertThat(words.sentence(key).arguments()).isEmpty();
        assertThat(words.sentence(key + ".remedy").arguments()).isEmpty();
        assertThat(words.find(key + ".detail").map(Sentence::arguments).orElse(Set.of()))
                .containsExactlyInAnyOrderElementsOf(kind.arguments());
    }

    @ParameterizedTest
    @EnumSource
    void every_text_of_an_import_problem_belongs_to_a_kind(Language language) {
        assertThat(Words.in(language).keys())
                .filteredOn(key -> key.startsWith("import.problem."))
                .map(key -> key.replaceFirst("^import\\.problem\\.", "").replaceFirst("\\.(detail|remedy)$", ""))
                .isSubsetOf(Stream.of(ImportProblemKind.values())
                        .map(ImportProblemKind::id)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_problem_is_told_with_its_arguments(Language language) {
        ImportProblem problem = ImportProblem.ofFile(ImportProblemKind.WRONG_DELIMITER, "subs.csv", ";");
        assertThat(new ImportProblemWords(Words.in(language)).detail(problem))
                .hasValueSatisfying(detail -> assertThat(detail).contains(";"));
    }
}
