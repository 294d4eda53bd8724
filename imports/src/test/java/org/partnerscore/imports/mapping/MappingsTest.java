package org.partnerscore.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerscore.imports.problem.ImportProblem;
import org.partnerscore.imports.problem.ImportProblemKind;
import org.partnerscore.imports.problem.RefusedFileException;
import org.partnerscore.imports.write.VendorNames;

class MappingsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SKU|Dynamics 365 Sales Enterprise Edition|sales",
                "SKU|DYNAMICS 365 SALES ENTERPRISE EDITION|sales",
                "SKU|Dynamics 365 Customer Service Professional|customer-service",
                "SKU|Dynamics 365 Sales Professional Attach|sales",
                "SKU|Dynamics 365 Unified Operations – Plan|unified-operations",
                "SKU|Dynamics 365 Unified Operations - Plan|unified-operations",
                "SKU|Dynamics 365 Team Members|enterprise-team-member",
                "SKU|Dynamics 365 Business Central Team Members|team-member",
                "SKU|Dynamics 365 Business Central Essentials|business-central",
                "SKU|Dynamics 365 Finance|finance",
                "SKU|Dynamics 365 Finance and Operations|finance-and-operations",
                "SKU|Dynamics 365 Plan|plan-2",
                "SKU|Dynamics 365 Customer Engagement Plan|plan-1",
                "SKU|Office 365 E3|other",
                "ATTRIBUTION|Claiming partner of record (CPOR) - OSU|CPOR:OSU",
                "ATTRIBUTION|CPOR|CPOR",
                "SKU|Dynamics 365 Customer Insights|customer-insights",
                "SKU|Dynamics 365 Project Operations|project-operations",
                "SKU|Power BI Pro|power-bi",
                "SKU|Power Apps per user plan|power-apps",
                "ATTRIBUTION|Partner admin link (PAL)|PAL",
                "ATTRIBUTION|Delegated admin privilege (DAP)|NONE",
                "ATTRIBUTION|Cloud reseller / CSP tier 2|CSP",
                "CHANNEL|CSP indirect|CSP",
                "CHANNEL|Web direct|WEB_DIRECT",
                "EXAM|Exam MB-210: Microsoft Dynamics 365 Sales|MB-210",
                "EXAM|mb-210|MB-210",
                "EXAM|Microsoft Dynamics 365 Finance|MB-310",
                "COMPETENCY|Cloud Business Applications|cloud-business-applications"
            })
    void names_mean(MappingKind kind, String name, String code) {
        assertThat(Mappings.shipped().of(kind, name, null)).map(Mapping::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Dynamics 365 Guides, 2022-09, mixed-reality",
        "Dynamics 365 Guides, 2022-10, guides",
        "Dynamics 365 Remote Assist, 2022-10, remote-assist",
        "Dynamics 365 Human Resources, 2022-09, human-resources",
        "Dynamics 365 Human Resources, 2022-10, core-hr",
        "Power Automate per user plan, 2022-09, automation",
        "Power Automate per user plan, 2022-10, power-automate",
    })
    void what_older_programmes_count_otherwise_is_the_successors_from_its_first_month_on(
            String name, YearMonth month, String code) {
        assertThat(Mappings.shipped().of(MappingKind.SKU, name, month))
                .map(Mapping::code)
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({"Dynamics 365 Moon Landing", "Dynamics 365 Planning"})
    void a_name_that_no_pattern_fits_means_nothing(String name) {
        assertThat(Mappings.shipped().of(MappingKind.SKU, name, null)).isEmpty();
    }

    @Test
    void a_mapping_holds_from_its_first_month_on() {
        String title = "Microsoft Certified: Dynamics 365 Sales Functional Consultant Associate";
        assertThat(Mappings.shipped().of(MappingKind.EXAM, title, YearMonth.of(2020, 12)))
                .map(Mapping::code)
                .contains("MB-200+MB-210");
        assertThat(Mappings.shipped().of(MappingKind.EXAM, title, YearMonth.of(2021, 1)))
                .map(Mapping::code)
                .contains("PL-200+MB-210");
    }

    @ParameterizedTest
    @EnumSource(names = {"SKU", "CHANNEL", "ATTRIBUTION", "EXAM", "COMPETENCY", "LICENCE", "PATHWAY", "INDICATOR"})
    void every_name_that_exports_are_written_with_means_its_code_while_the_older_programmes_last(MappingKind kind) {
        for (String code : VendorNames.codes(kind)) {
            assertThat(VendorNames.of(kind, code))
                    .allSatisfy(name -> assertThat(Mappings.shipped().of(kind, name, YearMonth.of(2022, 9)))
                            .map(Mapping::code)
                            .contains(code));
        }
    }

    @Test
    void a_users_file_adds_and_replaces_and_changes_the_version() throws Exception {
        Path file = Files.writeString(
                folder.resolve("mine.csv"),
                "maps,pattern,code,from,note\nsku,Dynamics 365 Moon*,sales,2021-01,\nsku,Office 365*,automation,,\n");
        Mappings mine = Mappings.shipped().with(MappingFile.read(file, "mine.csv"));
        assertThat(mine.of(MappingKind.SKU, "Dynamics 365 Moon Landing", YearMonth.of(2021, 1)))
                .isPresent();
        assertThat(mine.of(MappingKind.SKU, "Dynamics 365 Moon Landing", YearMonth.of(2020, 12)))
                .isEmpty();
        assertThat(mine.of(MappingKind.SKU, "Office 365 E3", null))
                .map(Mapping::code)
                .contains("automation");
        assertThat(mine.version()).isNotEqualTo(Mappings.shipped().version());
    }

    @Test
    void every_bad_line_of_a_users_file_is_told() throws Exception {
        Path file = Files.writeString(
                folder.resolve("mine.csv"),
                "maps,pattern,code,from,note\nthing,x,y,,\nchannel,x,SOMEHOW,,\nsku,,sales,,\nsku,x,sales,May,\nsku,x\n");
        assertThatThrownBy(() -> MappingFile.read(file, "mine.csv"))
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        e -> assertThat(e.problems())
                                .extracting(ImportProblem::line, ImportProblem::kind)
                                .containsExactly(
                                        tuple(2L, ImportProblemKind.UNKNOWN_MAPPING),
                                        tuple(3L, ImportProblemKind.UNKNOWN_CODE),
                                        tuple(4L, ImportProblemKind.EMPTY_VALUE),
                                        tuple(5L, ImportProblemKind.NOT_A_MONTH),
                                        tuple(6L, ImportProblemKind.WRONG_COLUMN_COUNT)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "United States|US",
                "us|US",
                "USA|US",
                "Korea, Republic of|KR",
                "Türkiye|TR",
                "Turkey|TR",
                "Côte d’Ivoire|CI",
                "Hong Kong SAR|HK",
                "Bosnia & Herzegovina|BA"
            })
    void countries_go_by_name_or_code(String name, String code) {
        assertThat(Countries.code(name)).contains(code);
    }

    @Test
    void an_unknown_country_is_not_guessed() {
        assertThat(Countries.code("Atlantis")).isEmpty();
        assertThat(Countries.code("XX")).isEmpty();
    }
}
