package org.partnerscore.presentation;

import java.util.List;
import org.partnerscore.dataset.problem.Position;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.table.Table;

/** What may be wrong with a data set, to be shown. */
public final class SampleProblems {
    private SampleProblems() {}

    /** Bad rows of several kinds, and a warning. */
    public static ProblemReport badRows() {
        return new ProblemReport(
                List.of(
                        Problem.ofFile(ProblemKind.UNKNOWN_COLUMN, Table.PARTNERS, "partners.csv", "region"),
                        Problem.ofRow(
                                ProblemKind.UNKNOWN_COUNTRY,
                                Table.PARTNERS,
                                "partners.csv",
                                Position.line(17),
                                "country",
                                "UK"),
                        Problem.ofRow(
                                ProblemKind.NOT_A_DATE,
                                Table.EXAM_PASSES,
                                "exam_passes.csv",
                                Position.line(3),
                                "passed_on",
                                "31/05/2021\u001b[2J\n"),
                        Problem.ofRow(
                                ProblemKind.NOT_A_DATE,
                                Table.EXAM_PASSES,
                                "exam_passes.csv",
                                Position.line(1204),
                                "passed_on",
                                "2021-02-30"),
                        Problem.ofRow(
                                ProblemKind.ASSOCIATED_TO_NOT_AFTER_FROM,
                                Table.EXAM_PASSES,
                                "exam_passes/part-0001.parquet",
                                Position.row(12),
                                "associated_to",
                                "2020-01-01",
                                "2020-06-01")),
                List.of(new ProblemReport.Rest(ProblemKind.NOT_A_DATE, Table.EXAM_PASSES, 1_250)));
    }

    /** A table that is missing, besides a bad row. */
    public static ProblemReport missingTable() {
        return new ProblemReport(
                List.of(
                        Problem.ofFile(
                                ProblemKind.MISSING_TABLE,
                                Table.CUSTOMERS,
                                "data",
                                null,
                                "customers.csv, customers.parquet"),
                        Problem.ofRow(
                                ProblemKind.EMPTY_VALUE,
                                Table.PARTNERS,
                                "partners.csv",
                                Position.line(2),
                                "account_id",
                                "")),
                List.of());
    }
}
