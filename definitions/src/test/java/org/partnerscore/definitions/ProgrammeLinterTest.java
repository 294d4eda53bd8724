package org.partnerscore.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.definitions.finding.Finding;

class ProgrammeLinterTest {
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<Finding> lint(String text) throws IOException {
        return ProgrammeLinter.lint(List.of(file("programme.yaml", text)));
    }

    /** What the linter finds if the first occurrence of a text in the small programme is another one. */
    private Finding found(String right, String wrong) throws IOException {
        List<Finding> findings = lint(SmallProgramme.with(right, wrong));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    static Collection<String> bundled() {
        return ProgrammeCatalog.bundled().ids();
    }

    @Test
    void a_good_programme_has_no_findings() throws IOException {
        assertThat(lint(SmallProgramme.TEXT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void the_bundled_programmes_have_no_findings(String id) throws IOException {
        file("developed-countries.txt", Bundled.text("cloud-business-applications/developed-countries.txt"));
        assertThat(lint(Bundled.programme(id))).isEmpty();
    }

    @Test
    void a_finding_names_file_line_column_place_value_and_remedy() throws IOException {
        Finding finding = found("developing: 4}", "developing: -4}");
        assertThat(finding)
                .isEqualTo(new Finding(
                        folder.resolve("programme.yaml").toString(),
                        67,
                        65,
                        "indicators[0].target.sales[1].value.developing",
                        "-4",
                        "must be above 0",
                        "write a number above 0"));
    }

    @Test
    void a_finding_reads_like_a_compilers() {
        assertThat(new Finding("p.yaml", 3, 5, "window", "0", "must be above 0", "write a number above 0"))
                .hasToString("p.yaml:3:5: window: must be above 0 (found '0'); write a number above 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                // names
                "publication-day: | publicaton-day: | is not a field here | did you mean 'publication-day'?",
                "group: performance | group: performence | is not a known group | did you mean 'performance'?",
                "source: page-2 | source: page-3 | is not a known source | did you mean 'page-1'?",
                "aspect: sell | aspect: sel | is not a known aspect | did you mean 'sell'?",
                "name: people-certified | name: certified | is not a known measure | use one of adds-minus-losses",
                "value: location | value: place | is not a known basis of a market | use one of customers, location",
                "unit: customers, rule | unit: people, rule | is not the unit of this value | write customers",
                "`    unit: customers` | `    unit: people` | is not what this measure counts | write customers",
                "`    unit: customers` | `    unit: heads` | is not a known unit | use one of USD, consumption, customers, pairs, people, users",
                "people: consultants | people: adds | grows the people of 'adds' | use one of consultants",
                "[{exam: EX-1, | [{exam: EX-9, | 'EX-9' is retired but no requirement | did you mean 'EX-1'?",
                "{pathway: sales, market: developed, on: 2020-07-31, value: 5} | {pathway: sale, market: developed, on: 2020-07-31, value: 5} | is not a known pathway | did you mean 'sales'?",
                "[DE, FR] | [DE, FX] | is not a country code | ISO 3166-1 alpha-2",
                "[DE, FR] | [DE, fr] | is not a country code | write it in capitals: FR",
                "credited-in-month-before | credited-in-month | is not a known loss policy | did you mean 'credited-in-month-before'?",
                "kind: DPOR | kind: XYZ | is not a known kind of association | use one of CPOR, CSP, DPOR, PAL",
                // ids
                "id: silver | id: gold | is the id of another one already | choose an id of its own",
                "id: silver | id: none | is the id of another one already | choose an id of its own",
                "id: small | id: Small Biz | is not an id | use small letters",
                // dates
                "{from: 2020-01-01, value: 12, unit | {from: 2020-02-01, value: 12, unit | no rule is in force from 2020-01-01 to 2020-01-31 | begin on 2020-01-01",
                "{from: 2020-07-01 | {from: 2020-01-01 | two rules are in force on 2020-01-01 | give each line a first day of its own",
                "{from: 2020-01-01, value: 12, unit | {from: 2019-12-31, value: 12, unit | begins before the programme does | begin on that day or later",
                "from: 2020-07-01 | from: 2020-07-32 | is not a day of the calendar | write a day that exists",
                "from: 2020-07-01 | from: 1.7.2020 | must be a day | write it as 2020-09-16",
                "value: customers, rule | value: null, rule | no rule is in force from 2020-01-01 on | give it a value",
                "value: {developed: 10, developing: 4} | value: null | no rule is in force from 2020-07-01 on | give it a value",
                "on: 2020-07-31, value: 5 | on: 2019-12-31, value: 5 | lies before the programme's first day | choose 2020-01-01 or later",
                "retired-on: 2020-06-30 | retired-on: 2021-07-01 | stops counting before it retires | let counts-until be retired-on or later",
                // numbers
                "developing: 5} | developing: 0} | must be above 0 | write a number above 0",
                "developing: 5} | developing: 4.5} | is too fine for customers | write a whole number",
                "value: 12, unit | value: 1.5, unit | must be a whole number above 0 | write such a number",
                "value: 12, unit | value: 1e3, unit | must be a number | write digits",
                "value: 20, rule: R0 | value: 29, rule: R0 | is not a day that every month has | choose 28 or less",
                "value: 40, unit | value: 45, unit | the maxima add up to 40 on 2020-01-01, not to 45 | correct a maximum or the total",
                "value: 20, unit: points, rule: R3 | value: 30, unit: points, rule: R3 | does not descend | put the best tier first",
                "{at-least: 10, | {at-least: 5, | begins at 5, not above the band before it, 5 | climbing order",
                // what is missing or too much
                "group: performance | - | has no 'group' | add 'group: …'",
                ", rule: R1, source: page-1 | , source: page-1 | has no 'rule' | add 'rule: …'",
                ", rule: R1, source: page-1 | , rule: R1 | has no 'source' | add 'source: …'",
                "rule: R1 | rule: eight | is not the number of a rule | write it as R7",
                ", fr: Ventes | - | has no 'fr' | add 'fr: …'",
                "{developed: 10, developing: 4} | {developed: 10} | has nothing for market 'developing' | add 'developing: …'",
                "{developed: 10, developing: 4} | {developed: 10, developing: 4, emerging: 3} | is not a known market | use one of developed, developing",
                "aspect: sell | - | has no 'aspect' | add 'aspect: …'",
                "people: consultants | `people: consultants\n      line: 5` | is not a field here | use one of",
                "value: 12, unit: months | value: 12 | has no 'unit' | add 'unit: …'",
                "value: 20, rule: R0 | value: 20, unit: days, rule: R0 | has no place here | leave it out",
                "value: [crm, desk] | value: [crm, crm] | stands in the list twice | keep one of the two",
                "value: [crm, desk] | value: [] | is an empty list | name one at least",
                "{kind: CSP} | {kind: CSP, claims: [OSA]} | has no place here: CSP has none | leave it out",
                "unless: CPOR | unless: DPOR | cannot displace itself | name another kind",
                "claims: [OSA]} | claims: [OSA], unless: DPOR} | is itself displaced | let only one of the two displace",
                "[EX-1, EX-2] | [] | is an empty list | name one at least",
                "any-of: [{all-of: [[EX-1, EX-2], [EX-3]]}] | any-of: [] | can never be met | add one",
            })
    void a_mistake_is_found(String right, String wrong, String message, String remedy) throws IOException {
        Finding finding = found(right, wrong == null ? "" : wrong);
        assertThat(finding.message()).contains(message);
        assertThat(finding.remedy()).contains(remedy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                // tracks
                "tracks: | `markets: []\ntracks:` | has no place here: a programme has either markets or tracks | leave it out",
                "{en: SMB, fr: PME} | `{en: SMB, fr: PME}\n    pairs: []` | has no place here: the last track is that of every other account | leave it out",
                "{at-least: 5, above | {at-least: 0, above | must be a whole number above 0 | write such a number",
                "above: 5000, | above: 5000.005, | is too fine for USD | write two decimals at most",
                "aspect: sell}, rule: R13 | aspect: sel}, rule: R13 | track 'enterprise' names aspect 'sel', which some line of the credit policy lacks | did you mean 'sell'?",
                // tiers
                "value: 0.01, unit: points | value: 0, unit: points | must be above 0 | write a number above 0",
                // workloads
                "aspects: {usage: administration} | aspects: {usage: administrator} | workload 'customer-insights' names aspect 'administrator', which some line of the credit policy lacks | did you mean 'administration'?",
                "aspects: {usage: administration} | aspects: {use: administration} | workload 'customer-insights' names aspect 'use', which some line of the credit policy lacks | use one of administration, sell, usage",
                "metered-by: capacity | metered-by: profiles | is not a known way to meter | use one of capacity, users",
                "value: 0.2, unit: consumption | value: 0.002, unit: consumption | is too fine for consumption | write two decimals at most",
                "value: 0.2, unit: consumption | value: 0.2, unit: USD | is not the unit of this value | write consumption",
                "value: [contact-center], rule | value: [contact-center, core-hr], rule | product 'core-hr' serves both 'contact-center' and 'core-hr' on 2022-10-03 | keep it in one of them",
                "`          - sales-insights\n` | `` | of workload 'customer-engagement' pathway 'business-applications' lacks sales-insights on 2022-10-03 | give the pathway all products of a workload or none",
                // pairs
                "of: billed | of: bought | is not a known amount of a pair | use one of billed, consumption",
            })
    void a_mistake_about_pairs_is_found(String right, String wrong, String message, String remedy) throws IOException {
        String good = Bundled.programme("solutions-partner-business-applications");
        int at = good.indexOf(right);
        assertThat(at).isNotNegative();

        List<Finding> findings =
                lint(good.substring(0, at) + (wrong == null ? "" : wrong) + good.substring(at + right.length()));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message()).contains(message);
        assertThat(findings.get(0).remedy()).contains(remedy);
    }

    @Test
    void a_programme_without_points_has_no_findings() throws IOException {
        assertThat(lint(SmallProgramme.OF_VALUES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`    unit: people\n` | `    unit: people\n    maximum: []\n` | has no place here: the programme has no points | leave it out",
                "`    unit: people\n` | `    unit: people\n    target: []\n` | has no place here: the programme has no points; its tiers say what they need | leave it out",
                "`fr: Or}\n` | `fr: Or}\n    minimum: []\n` | has no place here: the programme has no points, so its tiers need values | leave it out",
                "`      adds:\n` | `      ads:\n` | is not an indicator | did you mean 'adds'?",
                "value: 8, unit: customers | value: 8, unit: people | is not the unit of this value | write customers",
                "value: 8, unit: customers | value: 0, unit: customers | must be above 0 | write a number above 0",
                "value: 8, unit: customers | value: null, unit: customers | is needed by no tier from 2020-07-01 on | let the best tier need something of it",
                "`      consultants:\n        - {from: 2020-01-01, value: 2, unit: people, rule: R21, source: page-1}` | `      {}` | names no indicator | say what the tier needs, or leave the tier out",
                "value: 2, unit: people | value: 4, unit: people | does not descend: on 2020-01-01 gold does not need all that silver needs, and more | put the best tier first",
            })
    void a_mistake_about_values_is_found(String right, String wrong, String message, String remedy) throws IOException {
        List<Finding> findings = lint(SmallProgramme.with(SmallProgramme.OF_VALUES, right, wrong));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message()).contains(message);
        assertThat(findings.get(0).remedy()).contains(remedy);
    }

    @Test
    void a_tier_that_needs_values_has_no_place_where_there_are_points() throws IOException {
        String needs = "fr: Or}\n    needs:\n      adds: []\n";
        assertThat(found("fr: Or}\n", needs).message()).contains("the programme has points, so its tiers need points");
    }

    @Test
    void points_that_were_forgotten_are_asked_for() throws IOException {
        String points = "points:\n  - {from: 2020-01-01, value: 40, unit: points, rule: R1, source: page-1}\n";
        assertThat(found(points, "").message()).isEqualTo("has no 'points'");
    }

    @Test
    void growth_earns_nothing_where_there_are_no_points() throws IOException {
        String people = SmallProgramme.OF_VALUES.replace("name: adds-minus-losses", "name: growth-over-base");
        assertThat(lint(people))
                .extracting(Finding::message)
                .contains("is measured by growth, which only earns points");
    }

    @Test
    void one_track_is_none() throws IOException {
        String good = Bundled.programme("solutions-partner-business-applications");

        assertThat(lint(good.replace("  - id: smb\n    name: {en: SMB, fr: PME}\n", "")))
                .extracting(Finding::message)
                .startsWith("tells nothing apart");
    }

    @Test
    void pairs_need_workloads() throws IOException {
        String good = Bundled.programme("solutions-partner-business-applications");
        String without = good.substring(0, good.indexOf("\nworkloads:")) + good.substring(good.indexOf("\ncredit:"));

        assertThat(lint(without))
                .extracting(Finding::message)
                .containsExactly(
                        "counts pairs, and the programme has no workloads",
                        "is about workloads, and the programme has none",
                        "is about workloads, and the programme has none",
                        "is about workloads, and the programme has none");
    }

    @Test
    void all_mistakes_are_found_at_once_from_top_to_bottom() throws IOException {
        String text = SmallProgramme.TEXT
                .replace("value: 12, unit: months", "value: 0, unit: months")
                .replace("group: performance", "group: performence")
                .replace("percent: 30", "percent: thirty");
        assertThat(lint(text))
                .extracting(Finding::path)
                .containsExactly(
                        "window[0].value", "indicators[0].group", "indicators[2].measure.bands[0].value[0].percent");
    }

    @Test
    void lines_in_the_wrong_order_are_found() throws IOException {
        String first = "{from: 2020-01-01, value: {developed: 10, developing: 5}";
        String second = "{from: 2020-07-01, value: {developed: 10, developing: 4}";
        String text =
                SmallProgramme.TEXT.replace(second, "@@").replace(first, second).replace("@@", first);
        assertThat(lint(text))
                .extracting(Finding::message)
                .containsExactly(
                        "no rule is in force from 2020-01-01 to 2020-06-30",
                        "begins before the line above it: two rules are in force");
    }

    @Test
    void the_total_is_checked_on_every_day_on_which_a_maximum_changes() throws IOException {
        String line = "      - {from: 2020-01-01, value: 20, unit: points, rule: R1, source: page-1}\n";
        String later = line.replace("2020-01-01, value: 20", "2020-07-01, value: 25");
        assertThat(lint(SmallProgramme.with(line, line + later)))
                .extracting(Finding::message)
                .containsExactly("the maxima add up to 45 on 2020-07-01, not to 40");
    }

    @Test
    void a_programme_cannot_be_without_any_tier() throws IOException {
        String gold = "{from: 2020-01-01, value: 30, unit: points, rule: R3, source: page-1}";
        String silver = "{from: 2020-01-01, value: 20, unit: points, rule: R3, source: page-1}";
        String end = "{from: 2020-07-01, value: null, unit: points, rule: R3, source: page-2}";
        String text = SmallProgramme.TEXT
                .replace(gold, gold + "\n      - " + end)
                .replace(silver, silver + "\n      - " + end);
        assertThat(lint(text)).extracting(Finding::message).containsExactly("has no tier in force from 2020-07-01 on");
    }

    @Test
    void a_tier_may_end_while_another_goes_on() throws IOException {
        String silver = "{from: 2020-01-01, value: 20, unit: points, rule: R3, source: page-1}";
        String end = "{from: 2020-07-01, value: null, unit: points, rule: R3, source: page-2}";
        assertThat(lint(SmallProgramme.with(silver, silver + "\n      - " + end)))
                .isEmpty();
    }

    @Test
    void losses_that_need_claim_back_months_must_have_them() throws IOException {
        assertThat(found("value: credited-in-month-before", "value: credited-with-latest-add")
                        .message())
                .isEqualTo("has no claim-back-months in force on 2020-01-01, when losses need them");
    }

    @Test
    void an_aspect_must_stand_in_every_line_of_the_credit_policy() throws IOException {
        String text = SmallProgramme.with(
                "retirements:",
                "  - {from: 2020-07-01, value: {usage: [{kind: CSP}]}, rule: R5, source: page-2}\n\nretirements:");
        assertThat(lint(text))
                .extracting(Finding::path, Finding::message)
                .containsExactly(
                        tuple("indicators[0].aspect", "is not a known aspect of every line of the credit policy"));
    }

    @Test
    void a_country_is_of_one_market() throws IOException {
        String emerging = "- id: emerging\n    name: {en: emerging, fr: émergent}\n    countries:\n"
                + "      - {from: 2020-01-01, value: [BR, FR], rule: R6, source: page-1}\n  ";
        String text = SmallProgramme.TEXT
                .replace("- id: developing", emerging + "- id: developing")
                .replace("developing: 5}", "developing: 5, emerging: 7}")
                .replace("developing: 4}", "developing: 4, emerging: 7}");
        assertThat(lint(text)).extracting(Finding::message).containsExactly("another market lists FR");
    }

    @Test
    void a_field_given_twice_is_found() throws IOException {
        assertThat(found("id: small", "id: small\nid: tiny").message()).isEqualTo("is given twice");
    }

    @Test
    void the_countries_file_must_be_there() throws IOException {
        assertThat(found("value: [DE, FR]", "file: countries.txt").message())
                .isEqualTo("is not a file beside this one");
    }

    @Test
    void mistakes_in_the_countries_file_carry_its_name() throws IOException {
        Path countries = file("countries.txt", "DE\nXX\n");
        assertThat(found("value: [DE, FR]", "file: countries.txt"))
                .extracting(Finding::file, Finding::line, Finding::value)
                .containsExactly(countries.toString(), 2, "XX");
    }

    @Test
    void what_is_not_yaml_is_found_with_its_line() throws IOException {
        List<Finding> findings = lint("id: small\nname: {en: Small\nstart: 2020-01-01\n");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message()).startsWith("is not readable as YAML: ");
        assertThat(findings.get(0).line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\UAAAAAAAA", "\\U00110000", "\\UFFFFFFFF", "\\uD800"})
    void a_character_that_is_none_is_found(String character) throws IOException {
        assertThat(lint("id: small\nname: \"Small " + character + "\"\n")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void more_levels_than_can_be_followed_are_found(String level) throws IOException {
        assertThat(lint(level.repeat(100_000)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("it has too many levels"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measure: {name: people-certified, requirements: {null: 1}}",
                "measure: {name: people-certified, requirements: {}}",
                "target: {}",
            })
    void an_indicator_of_a_programme_without_pathways_is_not_looked_into(String field) throws IOException {
        assertThat(lint("id: small\ntiers: []\nindicators:\n  - id: total\n    " + field + "\n"))
                .isNotEmpty();
    }

    @Test
    void what_is_not_text_is_found() throws IOException {
        Path file = Files.write(folder.resolve("latin.yaml"), "name: é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(ProgrammeLinter.lint(List.of(file)))
                .extracting(Finding::message)
                .containsExactly("is not UTF-8 text");
    }

    @Test
    void an_empty_file_is_found() throws IOException {
        assertThat(lint("")).extracting(Finding::message).containsExactly("is empty");
    }

    @Test
    void a_file_that_is_not_there_is_found() {
        assertThat(ProgrammeLinter.lint(List.of(folder.resolve("missing.yaml"))))
                .extracting(Finding::remedy)
                .containsExactly("check that the file exists and may be read");
    }

    @Test
    void two_files_with_one_id_are_found() throws IOException {
        Path one = file("one.yaml", SmallProgramme.TEXT);
        Path two = file("two.yaml", SmallProgramme.TEXT);
        assertThat(ProgrammeLinter.lint(List.of(one, two)))
                .extracting(Finding::file, Finding::value)
                .containsExactly(tuple(two.toString(), "small"));
    }
}
