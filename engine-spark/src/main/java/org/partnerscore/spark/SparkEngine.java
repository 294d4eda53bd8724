package org.partnerscore.spark;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.engine.cluster.ClusterDataSet;
import org.partnerscore.engine.cluster.ClusterEngine;

/**
 * Scores with Apache Spark: on the cluster that {@code spark-submit} names, or on this machine where nothing is named. The
 * session is made when a data set is opened, and ended when it is closed unless it was there before.
 */
public final class SparkEngine implements ClusterEngine {
    private static final int PARTS_OF_A_THREAD = 4;

    @Override
    public String id() {
        return "spark";
    }

    @Override
    public ClusterDataSet open(String folder, int threads) throws IOException, BadDataException {
        boolean local = System.getProperty("spark.master") == null;
        boolean own = SparkSession.getDefaultSession().isEmpty();
        SparkSession.Builder builder = SparkSession.builder().appName("partnerscore");
        if (local && own) {
            builder.master("local[" + threads + "]")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.driver.host", "127.0.0.1")
                    .config("spark.ui.enabled", "false")
                    .config("spark.ui.showConsoleProgress", "false")
                    .config("spark.sql.shuffle.partitions", Integer.toString(threads * PARTS_OF_A_THREAD));
        }
        SparkSession session = builder.getOrCreate();
        try {
            return SparkDataSet.open(session, folder, own);
        } catch (Throwable e) {
            if (own) {
                session.stop();
            }
            throw e;
        }
    }
}
