package org.partnerscore.imports.derive;

import java.sql.SQLException;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.mapping.MappingKind;
import org.partnerscore.imports.problem.ImportProblemKind;

/**
 * The table exam_passes, out of Training details. A person is known by the MCP id, or else the user id, the corporate
 * address, the address. No export says since when and until when people were with a location; the user may.
 */
final class ExamPasses {
    private ExamPasses() {}

    /** Makes {@code exam_passes}. */
    static void derive(Work work) throws SQLException {
        String rows = work.exports().goodRows(ExportKind.TRAINING_DETAILS);
        work.run(
                "CREATE TEMP TABLE training_rows AS SELECT r.*, p.partner_no, date_trunc('month', passed_on) AS month, "
                        + "coalesce(mcp_id, user_id, lower(corp_email), lower(email)) AS individual_id FROM " + rows
                        + " r LEFT JOIN partners p USING (partner_id)");
        work.lookups().dated("exams", MappingKind.EXAM, "SELECT title, CAST(month AS DATE) FROM training_rows");
        work.reject(
                ImportProblemKind.UNKNOWN_PARTNER, "'MPNId'", "partner_id", "training_rows WHERE partner_no IS NULL");
        work.reject(
                ImportProblemKind.EMPTY_VALUE,
                "'MCPID'",
                "''",
                "training_rows WHERE partner_no IS NOT NULL AND individual_id IS NULL");
        work.run("CREATE TEMP TABLE all_given_people AS SELECT r.*, "
                + "coalesce(associated_to <= associated_from, false) AS bad FROM "
                + work.exports().goodRows(ExportKind.GIVEN_PEOPLE) + " r");
        work.reject(
                ImportProblemKind.END_BEFORE_START,
                "'associated_to'",
                "CAST(associated_to AS VARCHAR)",
                "all_given_people WHERE bad");
        work.run("CREATE TEMP TABLE exam_passes AS SELECT individual_id, partner_id, exam, passed_on, expires_on, "
                + "associated_from, associated_to FROM (SELECT individual_id, partner_id, "
                + "unnest(string_split(code, '+')) AS exam, passed_on, expires_on, export_no FROM training_rows t "
                + "JOIN exams e ON e.name = t.title AND e.month = t.month "
                + "WHERE partner_no IS NOT NULL AND individual_id IS NOT NULL AND code IS NOT NULL "
                + ") LEFT JOIN (SELECT DISTINCT individual_id, partner_id, associated_from, associated_to FROM "
                + "all_given_people WHERE NOT bad) USING (individual_id, partner_id) "
                + "QUALIFY row_number() OVER (PARTITION BY individual_id, partner_id, exam, passed_on, associated_from, "
                + "associated_to ORDER BY export_no DESC, expires_on DESC NULLS FIRST) = 1 ORDER BY ALL NULLS LAST");
    }
}
