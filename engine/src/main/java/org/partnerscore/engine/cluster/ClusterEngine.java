package org.partnerscore.engine.cluster;

import java.io.IOException;
import org.partnerscore.dataset.problem.BadDataException;

/** Scores data sets with a system that spreads work over machines. */
public interface ClusterEngine {
    /** What it is called on the command line. */
    String id();

    /**
     * Opens a data set.
     *
     * @param folder its folder, as the system names it, such as {@code hdfs://host/data}
     * @param threads how many threads work where the system was not told otherwise and all is done on this machine
     * @throws BadDataException if tables, files or columns are missing or cannot be read: all such problems at once
     */
    ClusterDataSet open(String folder, int threads) throws IOException, BadDataException;
}
