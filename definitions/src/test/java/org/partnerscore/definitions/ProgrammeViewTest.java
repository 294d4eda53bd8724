package org.partnerscore.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.programme.Reference;
import org.partnerscore.definitions.ProgrammeView.Entry;

class ProgrammeViewTest {
    private static final String TARGET = "functional-consultants.target.customer-engagement";

    private static Entry entry(String path, String day) {
        return ProgrammeView.on(
                        ProgrammeCatalog.bundled().definition("cloud-business-applications"), LocalDate.parse(day))
                .entries()
                .stream()
                .filter(entry -> entry.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-02-02 | {developed: 10, developing: 5} | 2019-11-14 | 2021-02-02",
                "2021-02-03 | {developed: 15, developing: 5} | 2021-02-03 |",
            })
    void a_value_shows_since_when_and_until_when_it_holds(String day, String text, LocalDate since, LocalDate until) {
        assertThat(entry(TARGET, day))
                .extracting(Entry::text, Entry::since, Entry::until)
                .containsExactly(text, since, until);
    }

    @Test
    void a_value_shows_where_it_was_published() {
        assertThat(entry(TARGET, "2021-02-03").reference())
                .isEqualTo(new Reference("R2", "Partner contribution indicators", LocalDate.of(2021, 2, 3)));
    }

    @Test
    void a_value_that_is_not_in_force_yet_shows_until_when() {
        assertThat(entry("functional-consultant-growth.headcount", "2020-12-15"))
                .isEqualTo(new Entry(
                        "functional-consultant-growth.headcount",
                        null,
                        "people",
                        null,
                        LocalDate.of(2020, 12, 15),
                        null));
    }

    @Test
    void lists_within_a_value_stand_on_one_line() {
        assertThat(entry("functional-consultant-growth.bands", "2021-03-11").text())
                .startsWith("{developed: [{at-least: 15, percent: 35}, {at-least: 30, percent: 25}, "
                        + "{at-least: 50, percent: null}], developing: ");
    }

    @Test
    void countries_of_a_file_are_shown_in_order() {
        assertThat(entry("developed.countries", "2020-01-01").text()).startsWith("[AT, AU, BE, CA, CH, ");
    }

    @Test
    void the_document_holds_what_json_can() {
        ProgrammeView view = ProgrammeView.on(
                ProgrammeCatalog.bundled().definition("small-and-midmarket-cloud-solutions"),
                LocalDate.of(2021, 5, 31));
        assertThat(view.document())
                .containsEntry("programme", "small-and-midmarket-cloud-solutions")
                .containsEntry("as_of", "2021-05-31")
                .extractingByKey("values", LIST)
                .first(MAP)
                .containsEntry("path", "publication-day")
                .containsEntry("value", new BigDecimal(20))
                .containsEntry("unit", null)
                .containsEntry("since", "2021-05-28")
                .containsEntry("until", null)
                .containsEntry("rule", "R0")
                .containsEntry("page", "Partner contribution indicators")
                .containsEntry("revision", "2021-05-28");
    }
}
