package org.partnerscore.presentation.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.presentation.SampleProblems;

class ProblemsDocumentTest {
    @Test
    void problems_fit_their_schema() {
        List<ProblemReport> reports = List.of(
                SampleProblems.badRows(), SampleProblems.missingTable(), new ProblemReport(List.of(), List.of()));
        assertThat(reports)
                .allSatisfy(report -> assertThat(
                                Rendered.errors("problems", Rendered.text(new ProblemsDocument(null, report))))
                        .isEmpty());
    }

    @Test
    void a_problem_tells_its_place_value_and_arguments() {
        assertThat(Rendered.text(new ProblemsDocument("sha256:0", SampleProblems.badRows())))
                .contains("\"usable\": false", "\"count\": 1254")
                .contains("""
                            {
                              "kind": "associated-to-not-after-from",
                              "warning": false,
                              "table": "exam_passes",
                              "file": "exam_passes/part-0001.parquet",
                              "line": null,
                              "row": 12,
                              "column": "associated_to",
                              "value": "2020-01-01",
                              "arguments": {
                                "associated_from": "2020-06-01"
                              }
                            }\
                        """)
                .contains("\"value\": \"31/05/2021\\u001B[2J\\n\"");
    }

    @Test
    void problems_that_are_only_counted_are_counted() {
        assertThat(Rendered.text(new ProblemsDocument("sha256:0", SampleProblems.badRows())))
                .contains("""
                    "rest": [
                        {
                          "kind": "not-a-date",
                          "table": "exam_passes",
                          "count": 1250
                        }
                      ]
                    """.strip());
    }
}
