package org.partnerscore.presentation.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.presentation.SampleProblems;
import org.partnerscore.presentation.words.Language;

class ProblemsTextTest {
    private static String english(ProblemReport report) {
        return new ProblemsText(Language.EN, Style.PLAIN).of(report);
    }

    @ParameterizedTest
    @EnumSource
    void a_report_looks_like_the_one_on_file(Language language) throws IOException {
        assertThat(new ProblemsText(language, Style.PLAIN).of(SampleProblems.badRows()))
                .isEqualTo(Golden.file("problems." + language.id() + ".txt"));
    }

    @Test
    void values_from_the_data_start_no_line_and_move_no_cursor() {
        assertThat(english(SampleProblems.badRows()))
                .contains("\"31/05/2021\\u001b[2J\\n\"")
                .doesNotContain("\u001b");
    }

    @Test
    void bad_rows_may_be_left_out() {
        assertThat(english(SampleProblems.badRows())).contains("--skip-bad-rows");
    }

    @Test
    void a_missing_table_cannot_be_left_out() {
        assertThat(english(SampleProblems.missingTable()))
                .contains("looked for customers.csv, customers.parquet")
                .doesNotContain("--skip-bad-rows")
                .endsWith("Correct the data set and check again.\n");
    }

    @Test
    void problems_that_are_only_counted_have_their_place_too() {
        ProblemReport report = new ProblemReport(
                List.of(), List.of(new ProblemReport.Rest(ProblemKind.EMPTY_VALUE, Table.CUSTOMERS, 2_000)));
        assertThat(english(report))
                .contains("customers\n  Empty value: 2,000\n    and 2,000 more\n", "2,000 problems.");
    }

    @Test
    void a_data_set_with_nothing_but_a_warning_can_be_scored() {
        ProblemReport report = new ProblemReport(
                List.of(Problem.ofFile(ProblemKind.UNKNOWN_COLUMN, Table.PARTNERS, "partners.csv", "region")),
                List.of());
        assertThat(english(report)).contains("0 problems, 1 warning.").endsWith("The data set can be scored.\n");
    }
}
