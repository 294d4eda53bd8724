package org.partnerscore.spark.score;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.partnerscore.core.history.ExamTable;
import org.partnerscore.core.history.PersonHistory;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.spark.source.SparkTables;

/** All exam passes that can count, brought together by account and sorted by person. */
final class PeopleRows {
    static final int ACCOUNT = 0;
    static final int INDIVIDUAL = 1;
    static final int EXAM = 2;
    static final int PASSED_ON = 3;
    static final int EXPIRES_ON = 4;
    static final int FROM = 5;
    static final int TO = 6;

    /** The account of a pass that may be bad. */
    static final int BAD = -1;

    private static final String LOCATIONS = "scored_people_locations";

    private PeopleRows() {}

    /**
     * The passes, in parts of whole accounts.
     *
     * @param partitions how many parts
     */
    static JavaRDD<Row> byAccount(SparkTables tables, PlanSql sql, Locations locations, int partitions) {
        locations.relation(tables.session()).createOrReplaceTempView(LOCATIONS);
        String passes = "SELECT partner_id, individual_id, " + sql.exam("exam") + " AS exam, " + day("passed_on", "0")
                + " AS passed_on, " + day("expires_on", Integer.toString(PersonHistory.OPEN)) + " AS expires_on, "
                + day("associated_from", Integer.toString(Integer.MIN_VALUE)) + " AS from_day, "
                + day("associated_to", Integer.toString(PersonHistory.OPEN)) + " AS to_day, "
                + sql.fault(Table.EXAM_PASSES) + " AS fault FROM " + tables.rows(Table.EXAM_PASSES);
        return tables.session()
                .sql("SELECT /*+ BROADCAST(l) */ CASE WHEN fault OR account IS NULL THEN " + BAD
                        + " ELSE account END AS account, individual_id, exam, passed_on, expires_on, from_day, to_day"
                        + " FROM (" + passes + ") p LEFT JOIN " + LOCATIONS + " l ON l.partner_id = p.partner_id"
                        + " WHERE fault OR account IS NULL OR exam <> " + ExamTable.IRRELEVANT)
                .repartition(partitions, functions.col("account"))
                .sortWithinPartitions("account", "individual_id")
                .toJavaRDD();
    }

    private static String day(String column, String otherwise) {
        return "coalesce(unix_date(" + column + "), CAST(" + otherwise + " AS INT))";
    }
}
