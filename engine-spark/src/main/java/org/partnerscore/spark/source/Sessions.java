package org.partnerscore.spark.source;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Sessions whose settings make the same data mean the same everywhere. */
final class Sessions {
    private static final Map<String, String> SETTINGS = Map.of(
            "spark.sql.session.timeZone", "UTC",
            "spark.sql.ansi.enabled", "true",
            "spark.sql.caseSensitive", "true",
            "spark.sql.parser.escapedStringLiterals", "false",
            "spark.sql.datetime.java8API.enabled", "true",
            "spark.sql.parquet.binaryAsString", "true",
            "spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED",
            "spark.sql.sources.partitionColumnTypeInference.enabled", "false",
            "spark.sql.parquet.mergeSchema", "false");

    private Sessions() {}

    /** A session beside another, with views and settings of its own. */
    static SparkSession ownOf(SparkSession session) {
        SparkSession own = session.newSession();
        SETTINGS.forEach(own.conf()::set);
        return own;
    }
}
