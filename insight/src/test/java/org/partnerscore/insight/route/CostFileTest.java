package org.partnerscore.insight.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.InvalidDefinitionsException;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.yaml.DefinitionSource;

class CostFileTest {
    private static final Programme PROGRAMME = ProgrammeCatalog.bundled().programme("cloud-business-applications");

    @TempDir
    private Path folder;

    private DefinitionSource file(String text) throws IOException {
        return DefinitionSource.of(Files.writeString(folder.resolve("costs.yaml"), text));
    }

    static List<Programme> programmes() {
        return ProgrammeCatalog.bundled().programmes();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void without_a_file_the_people_that_the_programme_counts_have_a_price(Programme programme) {
        assertThat(CostFile.defaults(programme).people())
                .extracting(Costs.People::indicator)
                .containsExactlyElementsOf(programme.indicators().stream()
                        .filter(indicator -> indicator.measure() instanceof MeasureDefinition.PeopleCertified)
                        .map(Indicator::id)
                        .toList());
    }

    @Test
    void a_price_without_an_indicator_is_that_of_all_people_who_are_not_named() throws IOException {
        Costs costs = CostFile.read(file("""
                people:
                  - {cost: 100.00, at_most: 2}
                  - {indicator: developers, cost: 300.00, at_most: 1}
                """), PROGRAMME);

        assertThat(costs.people())
                .isEqualTo(List.of(
                        new Costs.People("functional-consultants", 10_000, 2),
                        new Costs.People("developers", 30_000, 1)));
    }

    @Test
    void a_file_that_prices_people_whom_the_programme_does_not_count_is_refused() throws IOException {
        DefinitionSource file = file("people: [{indicator: advanced-certifications, cost: 100.00, at_most: 2}]\n");

        assertThatThrownBy(() -> CostFile.read(file, PROGRAMME))
                .isInstanceOf(InvalidDefinitionsException.class)
                .hasMessageContaining("costs.yaml:1:");
    }
}
