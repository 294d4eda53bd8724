package org.partnerscore.spark;

import org.apache.spark.sql.SparkSession;

/** The one session of all tests, made when the first asks for it. */
final class LocalSpark {
    /** Whether all cases are run. The same tests run again in CI in another time zone and on another Java, with a few. */
    static final boolean FULL =
            Boolean.getBoolean("partnerscore.spark.full") || Boolean.getBoolean("partnerscore.long");

    private LocalSpark() {}

    static SparkSession session() {
        return SparkSession.builder()
                .appName("tests")
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
    }
}
