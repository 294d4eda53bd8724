package org.partnerscore.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that editors complete and check programme files with. */
class SchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Bundled.text("programme.schema.json"), InputFormat.JSON);

    private static List<Error> errors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cloud-business-applications",
                "small-and-midmarket-cloud-solutions",
                "solutions-partner-business-applications"
            })
    void a_bundled_programme_fits_the_schema(String id) {
        assertThat(errors(Bundled.programme(id))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cloud-business-applications",
                "small-and-midmarket-cloud-solutions",
                "solutions-partner-business-applications"
            })
    void a_bundled_programme_names_the_schema_for_editors(String id) {
        assertThat(Bundled.programme(id)).startsWith("# yaml-language-server: $schema=../programme.schema.json\n");
    }

    @Test
    void a_smaller_programme_fits_the_schema() {
        assertThat(errors(SmallProgramme.TEXT)).isEmpty();
        assertThat(errors(SmallProgramme.OF_VALUES)).isEmpty();
    }

    @Test
    void points_and_tiers_of_values_do_not_go_together() {
        String points = "points:\n  - {from: 2020-01-01, value: 40, unit: points, rule: R1, source: page-1}\n";
        assertThat(errors(points + SmallProgramme.OF_VALUES)).isNotEmpty();
        assertThat(errors(SmallProgramme.with(points, ""))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "publication-day:            | publicaton-day:",
                "unit: points, rule: R1      | units: points, rule: R1",
                "market-basis:               | market-bases:",
                "{developed: 10, developing: 4} | {developed: ten, developing: 4}",
                "name: adds-minus-losses     | name: adds-minus-loses",
                "from: 2020-01-01            | from: 1 January 2020",
                "kind: CSP                   | kind: CPS",
                "rule: R8                    | rule: eight",
                "unit: customers             | unit: custmers",
            })
    void a_typo_does_not_fit_the_schema(String right, String wrong) {
        assertThat(errors(SmallProgramme.with(right, wrong))).isNotEmpty();
    }
}
