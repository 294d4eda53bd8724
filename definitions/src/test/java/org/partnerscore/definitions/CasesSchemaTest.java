package org.partnerscore.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.cases.CaseFinder;
import org.partnerscore.definitions.cases.CaseReader;
import org.partnerscore.definitions.finding.Findings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schema that editors complete and check files of cases with. */
class CasesSchemaTest {
    private static final String TEXT = Bundled.text("cases.schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    /** A case with every field that a case can have. */
    private static final String EVERYTHING = """
            cases:
              - name: Everything at once
                rule: R8
                month: 2021-05
                data: 2019-05 to 2021-06
                pathway: customer-engagement
                given:
                  accounts:
                    northwind: {country: US, attained: {cloud-business-applications: 2020-06-15}}
                    contoso: {locations: {contoso-1: FR, contoso-2: DE}}
                  customers:
                    small:
                      country: US
                      count: 2
                      subscriptions:
                        - product: sales
                          channel: EA
                          rows:
                            - months: 2020-06 to 2021-05
                              paid: true
                              agreement-start: 2020-06-01
                              seats: 20
                              users: 5
                              billed: 1000.50
                              credited: 0
                              capacity: 3
                          associations:
                            - {partner: northwind, kind: CPOR, claim: OSA, months: 2020-06 to 2021-05}
                            - {partner: contoso-1, kind: DPOR, from: 2020-07}
                  people:
                    - {count: 2, partner: northwind, passed: {MB-200: 2020-05-05}}
                    - id: alex
                      partner: contoso-2
                      passed: {MB-200: 2020-05-05}
                      expires-on: 2022-05-05
                      associated-from: 2020-05-05
                      associated-to: 2021-01-01
                expected:
                  - {account: northwind, indicator: developers, month: 2021-06, rules-as-of: 2021-05-31, points: 0.00}
                  - {account: northwind, pathway: customer-engagement, indicator: developers, market: developed}
                  - {account: contoso, indicator: developers, value: 1, baseline: none, target: 3, outcome: none}
                  - {account: contoso, total: 0.00, tier: none}
            """;

    /** The names of the bundled files of cases within the bundle. */
    static Stream<String> bundled() {
        ProgrammeCatalog catalog = ProgrammeCatalog.bundled();
        return catalog.ids().stream()
                .flatMap(id -> CaseFinder.beside(catalog.definition(id)).stream())
                .map(cases -> cases.file().replaceFirst("^.*/programmes/", ""));
    }

    private static List<Error> errors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void bundled_cases_fit_the_schema_and_name_it(String file) {
        String text = Bundled.text(file);
        assertThat(errors(text)).isEmpty();
        assertThat(text).startsWith("# yaml-language-server: $schema=../../cases.schema.json\n");
    }

    @Test
    void the_cases_of_the_template_fit_the_schema_that_comes_with_them() {
        assertThat(ProgrammeTemplate.files("example-partner"))
                .containsEntry("cases.schema.json", TEXT)
                .hasEntrySatisfying("cases/total.yaml", text -> {
                    assertThat(text).startsWith("# yaml-language-server: $schema=../cases.schema.json\n");
                    assertThat(errors(text)).isEmpty();
                });
    }

    @Test
    void what_the_schema_names_is_read() {
        Programme programme = ProgrammeCatalog.bundled()
                .definition("cloud-business-applications")
                .programme();
        Findings findings = new Findings();

        CaseReader.read(new MemorySource("everything.yaml", EVERYTHING), "everything", programme, findings);

        assertThat(findings.list()).isEmpty();
        assertThat(errors(EVERYTHING)).isEmpty();
        // Of other programmes alone.
        Set<String> named = new TreeSet<>(Set.of("track", "status"));
        names(new ObjectMapper().readTree(TEXT), named);
        assertThat(named)
                .allSatisfy(name -> assertThat(EVERYTHING + "track: status:").contains(name + ":"));
    }

    /** Adds the names of all properties. */
    private static void names(JsonNode part, Set<String> to) {
        to.addAll(part.path("properties").propertyNames());
        part.forEach(inner -> names(inner, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "month: 2021-05    | month: May 2021",
                "given:            | givn:",
                "country: US       | country: USA",
                "count: 2          | count: none",
                "channel: EA       | channel: EAS",
                "seats: 20         | seets: 20",
                "kind: DPOR        | kind: DPR",
                "claim: OSA        | claim: sell",
                "expires-on:       | expires:",
                "outcome: none     | outcome: nothing",
                "points: 0.00      | points: few",
            })
    void a_typo_does_not_fit_the_schema(String right, String wrong) {
        assertThat(EVERYTHING).contains(right);
        assertThat(errors(EVERYTHING.replace(right, wrong))).isNotEmpty();
    }
}
