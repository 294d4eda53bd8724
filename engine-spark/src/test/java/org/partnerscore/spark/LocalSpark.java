package org.partnerscore.spark;

import org.apache.spark.sql.SparkSession;

/**
 * The one session of all tests, made when the first asks for it. On this little data compiling a query takes far longer
 * than interpreting it, so queries are compiled under {@code -Plong}, and in the cluster's test, alone.
 */
final class LocalSpark {
    private LocalSpark() {}

    static SparkSession session() {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("tests")
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1");
        if (!Boolean.getBoolean("partnerscore.long")) {
            builder.config("spark.sql.codegen.wholeStage", "false").config("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        }
        return builder.getOrCreate();
    }
}
