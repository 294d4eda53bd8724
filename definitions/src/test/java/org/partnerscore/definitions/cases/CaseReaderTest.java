package org.partnerscore.definitions.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.finding.Finding;
import org.partnerscore.definitions.finding.Findings;
import org.partnerscore.definitions.yaml.DefinitionSource;

/** What a file of cases may say, and what is found where it slips. */
class CaseReaderTest {
    private static final Programme KEEPS_TIERS =
            ProgrammeCatalog.bundled().programme("solutions-partner-business-applications");
    private static final Programme KEEPS_NONE = ProgrammeCatalog.bundled().programme("aws-services");

    private static final String CASES = """
            cases:
              - name: One customer
                month: 2026-05
                given:
                  accounts:
                    one: {country: US}
                  customers:
                    buyer:
                      country: US
                      subscriptions:
                        - product: retail
                          rows: [{months: 2026-05, billed: 250}]
                          associations: [{partner: one, kind: CSP}]
                  people:
                    - {count: 2, partner: one, passed: {sales-ai-consultant: 2026-01-10}}
                expected:
                  - {total: 3.00, tier: none, status: none}
            """;
    private static final String EXPECTED = "{total: 3.00, tier: none, status: none}";

    @TempDir
    private Path folder;

    private List<CaseFile> files = List.of();

    private List<Finding> findings(String text, Programme programme) throws IOException {
        Path file = Files.writeString(folder.resolve("total.yaml"), text);
        Findings findings = new Findings();
        files = CaseReader.read(DefinitionSource.of(file), "total", programme, findings).find().stream()
                .toList();
        return findings.list();
    }

    @Test
    void cells_are_read_as_the_tables_spell_them() throws IOException {
        assertThat(findings(CASES, KEEPS_TIERS)).isEmpty();
        assertThat(files.get(0).cases().get(0).expected().get(0).cells())
                .isEqualTo(Map.of(ExpectedCell.TOTAL, "3.00", ExpectedCell.TIER, "none", ExpectedCell.STATUS, ""));
    }

    @Test
    void a_status_is_one_of_the_tiers() throws IOException {
        assertThat(findings(CASES.replace("status: none", "status: qualified"), KEEPS_TIERS))
                .isEmpty();
        assertThat(files.get(0).cases().get(0).expected().get(0).cells())
                .containsEntry(ExpectedCell.STATUS, "qualified");
    }

    @Test
    void a_status_is_not_expected_where_no_tier_is_kept() throws IOException {
        assertThat(findings(CASES, KEEPS_NONE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .contains("total.yaml:17:", "the programme keeps no tier for some months"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: One customer | rule: R1 | 2 | name
            month: 2026-05 | month: 2022-09 | 3 | ends before the first rules, 2022-10-03
            kind: CSP | kind: ABC | 13 | ABC
            count: 2 | count: 2000000000 | 15 | more than 1000000 rows
            count: 2, partner: one, passed: {sales | count: 600000, partner: one, passed: {x: 2026-01-10, sales | 15 | more than 1000000 rows
            count: 2, partner: one, passed: {sales-ai-consultant: 2026-01-10} | count: 2000000000, partner: one, passed: {} | 15 | more than 1000000 rows
            months: 2026-05 | months: +999999999-05 | 12 | must be months
            month: 2026-05 | month: +999999999-05 | 3 | must be a month
            """)
    void a_slip_in_a_case_is_found_where_it_is(String right, String wrong, int line, String told) throws IOException {
        assertFound(CASES.replace(right, wrong), line, told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {tier: gold} | gold
            {status: gold} | gold
            {total: many} | many
            {account: one} | expects nothing
            {account: two, tier: none} | two
            {value: 3} | does not say of which indicator
            {indicator: revenue, value: 3} | revenue
            {tier: none, month: 2027-01} | is not a month of the data of the case
            {tier: none, rules-as-of: 2020-01-01} | lies before the first rules, 2022-10-03
            {tier: none, pathway: clouds} | clouds
            {points: 3, tear: none} | tear
            """)
    void a_slip_in_what_is_expected_is_found_where_it_is(String wrong, String told) throws IOException {
        assertFound(CASES.replace(EXPECTED, wrong), 17, told);
    }

    private void assertFound(String text, int line, String told) throws IOException {
        List<Finding> findings = findings(text, KEEPS_TIERS);

        assertThat(files).isEmpty();
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.line()).isEqualTo(line);
            assertThat(finding.toString()).contains(told);
            assertThat(finding.remedy()).isNotEmpty();
        });
    }
}
