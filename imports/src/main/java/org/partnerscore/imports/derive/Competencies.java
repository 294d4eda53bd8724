package org.partnerscore.imports.derive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.mapping.MappingKind;
import org.partnerscore.imports.problem.ImportProblemKind;

/**
 * The table competencies, out of Competency summary. Periods that follow one another without a day between them make one;
 * the competency was attained on the first day of the last.
 */
final class Competencies {
    private Competencies() {}

    /** Makes {@code competencies}. */
    static void derive(Work work) throws SQLException {
        String rows = work.exports().goodRows(ExportKind.COMPETENCY_SUMMARY);
        work.run("CREATE TEMP TABLE accounts AS SELECT DISTINCT account_id FROM partners");
        work.run("CREATE TEMP TABLE owners (export_no INTEGER, account_id VARCHAR)");
        List<String> owners = new ArrayList<>();
        for (int number : work.exports().of(ExportKind.COMPETENCY_SUMMARY)) {
            @Nullable String account = work.exports().export(number).options().account();
            owners.add("(" + number + ", "
                    + (account == null
                            ? "(SELECT CASE WHEN count(*) = 1 THEN min(account_id) END FROM accounts)"
                            : Sql.text(account))
                    + ")");
        }
        if (!owners.isEmpty()) {
            work.run("INSERT INTO owners VALUES " + String.join(", ", owners));
        }
        work.lookups().undated("programmes", MappingKind.COMPETENCY, "SELECT competency AS name FROM " + rows);
        work.run("CREATE TEMP TABLE competency_rows AS SELECT r.*, account_id, code AS programme, "
                + "account_id IN (FROM accounts) AS known FROM " + rows
                + " r JOIN owners USING (export_no) JOIN programmes p ON p.name = r.competency");
        work.reject(
                ImportProblemKind.WHICH_ACCOUNT,
                "''",
                "''",
                "competency_rows WHERE account_id IS NULL AND programme IS NOT NULL");
        work.reject(
                ImportProblemKind.UNKNOWN_ACCOUNT,
                "''",
                "account_id",
                "competency_rows WHERE NOT known AND programme IS NOT NULL");
        work.reject(
                ImportProblemKind.END_BEFORE_START,
                "'CompetencyEndDate'",
                "CAST(end_date AS VARCHAR)",
                "competency_rows WHERE known AND programme IS NOT NULL AND end_date < start_date");
        given(work);
        String before = "OVER (PARTITION BY account_id, programme ORDER BY start_date, ended "
                + "ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)";
        work.run("CREATE TEMP TABLE competencies AS SELECT * FROM (SELECT account_id, programme, "
                + "max(start_date) FILTER (begins) AS attained_on FROM (SELECT account_id, programme, start_date, "
                + "coalesce(start_date > max(ended) " + before + " + 1, true) AS begins FROM "
                + "(SELECT *, coalesce(end_date, DATE '9999-12-30') AS ended FROM competency_rows WHERE known AND "
                + "programme IS NOT NULL AND coalesce(end_date >= start_date, true))) GROUP BY account_id, programme) "
                + "ANTI JOIN given_competencies USING (account_id, programme) "
                + "UNION ALL SELECT account_id, programme, attained_on FROM given_competencies "
                + "ORDER BY account_id, programme");
    }

    private static void given(Work work) throws SQLException {
        work.run("CREATE TEMP TABLE all_given_competencies AS SELECT r.*, account_id IN (FROM accounts) AS known FROM "
                + work.exports().goodRows(ExportKind.GIVEN_COMPETENCIES) + " r");
        work.reject(
                ImportProblemKind.UNKNOWN_ACCOUNT,
                "'account_id'",
                "account_id",
                "all_given_competencies WHERE NOT known");
        work.run("CREATE TEMP TABLE given_competencies AS FROM all_given_competencies WHERE known "
                + "QUALIFY row_number() OVER (PARTITION BY account_id, programme "
                + "ORDER BY export_no DESC, row_no DESC) = 1");
    }
}
