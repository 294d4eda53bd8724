package org.partnerscore.presentation.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.ProgrammeView;
import org.partnerscore.definitions.finding.Finding;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.presentation.words.Language;

class ProgrammeTextTest {
    private static final ProgrammeCatalog CATALOG = ProgrammeCatalog.bundled();
    private static final ProgrammesText ENGLISH = new ProgrammesText(Language.EN, Style.PLAIN);

    private static String show(ProgrammeDefinition definition, LocalDate day, Language language) {
        return new ProgrammeText(language, Style.PLAIN).of(ProgrammeView.on(definition, day), definition.programme());
    }

    @Test
    void a_value_stands_with_its_unit_rule_and_days() {
        ProgrammeDefinition definition = CATALOG.definition("cloud-business-applications");
        assertThat(show(definition, LocalDate.of(2021, 2, 2), Language.EN))
                .contains("functional-consultants  Functional consultants\n")
                .containsPattern("(?m)^  maximum: 15\u00a0points +R1 2019-11-14$")
                .containsPattern(
                        "\\(people\\): developed:\u00a010, +R2 2019-11-14\n +developing:\u00a05 \\(until 2 Feb");
    }

    @Test
    void before_its_first_day_a_value_is_not_in_force() {
        ProgrammeDefinition definition = CATALOG.definition("cloud-business-applications");
        assertThat(show(definition, LocalDate.of(2020, 12, 15), Language.FR))
                .contains("headcount\u00a0: aucune règle en vigueur\n");
    }

    @ParameterizedTest
    @EnumSource
    void a_list_with_nothing_in_it_is_said_to_have_nothing(Language language) {
        ProgrammeDefinition definition = CATALOG.definition("aws-services");
        String none = language == Language.FR ? "aucun élément" : "none";
        assertThat(show(definition, LocalDate.of(2026, 11, 27), language))
                .containsPattern("(?m)^  retirements\\h*: " + none + " +R23")
                .containsPattern("(?m)^  agreement-months \\(months\\)\\h*: " + none + " +R25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-11-13", "2019-11-14", "2020-12-16", "2021-06-30"})
    void no_line_is_wider_than_80_columns(LocalDate day) {
        for (ProgrammeDefinition definition : CATALOG.definitions()) {
            for (Language language : Language.values()) {
                assertThat(show(definition, day, language).lines().filter(line -> Columns.width(line) > 80))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_list_names_every_programme_within_80_columns(Language language) {
        String list = new ProgrammesText(language, Style.PLAIN).list(CATALOG.programmes());
        assertThat(list)
                .contains(
                        "cloud-business-applications\n", "small-and-midmarket-cloud-solutions\n", "programmes show ID");
        assertThat(list.lines().filter(line -> Columns.width(line) > 80)).isEmpty();
    }

    @Test
    void findings_stand_one_to_a_line_whatever_the_files_hold() {
        Finding finding = new Finding("a.yaml", 3, 5, "tiers[0]", "x\n\u001b[2J", "is no number", "write a number");
        assertThat(ENGLISH.findings(List.of(finding, finding)).lines())
                .hasSize(3)
                .first()
                .isEqualTo("a.yaml:3:5: tiers[0]: is no number (found 'x\\n\\u001b[2J'); write a number");
        assertThat(ENGLISH.findings(List.of(finding))).endsWith("1 finding. Correct it and lint again.\n");
    }

    @Test
    void good_definitions_are_said_to_be_good() {
        assertThat(ENGLISH.findings(List.of())).isEqualTo("No finding: the definitions are good.\n");
    }
}
