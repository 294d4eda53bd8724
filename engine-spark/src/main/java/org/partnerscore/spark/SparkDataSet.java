package org.partnerscore.spark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.dataset.check.DataSetCheck;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.engine.cluster.ClusterDataSet;
import org.partnerscore.engine.cluster.ClusterScores;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.spark.score.SparkScoring;
import org.partnerscore.spark.source.SparkTables;

/** A data set that Spark reads. */
public final class SparkDataSet implements ClusterDataSet {
    private static final long PIECE_BYTES = 32L << 20;

    private final SparkSession session;
    private final SparkTables tables;
    private final boolean stops;

    private SparkDataSet(SparkSession session, SparkTables tables, boolean stops) {
        this.session = session;
        this.tables = tables;
        this.stops = stops;
    }

    /**
     * Opens the data set in a folder.
     *
     * @param folder its folder on any file system that Spark knows
     * @param stops whether closing it also ends the session
     * @throws BadDataException if tables, files or columns are missing or cannot be read: all such problems at once
     */
    public static SparkDataSet open(SparkSession session, String folder, boolean stops)
            throws IOException, BadDataException {
        return new SparkDataSet(session, SparkTables.open(session, folder, PIECE_BYTES), stops);
    }

    @Override
    public ProblemReport check() throws IOException {
        try {
            return DataSetCheck.run(tables);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public DataSpan span() throws BadDataException {
        return tables.span().covered();
    }

    @Override
    public Map<Table, Long> rows() {
        Map<Table, Long> rows = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            if (!tables.sources(table).isEmpty()) {
                rows.put(table, tables.count(tables.relation(table)));
            }
        }
        return rows;
    }

    @Override
    public List<Problem> warnings() {
        return tables.warnings();
    }

    @Override
    public String sourceHash() {
        return tables.sourceHash();
    }

    /** In as many parts as the session's shuffles have. */
    @Override
    public ClusterScores score(ScoreRequest request) throws IOException, BadDataException {
        int partitions = Integer.parseInt(session.conf().get("spark.sql.shuffle.partitions"));
        return SparkScoring.score(tables, request, partitions);
    }

    @Override
    public void close() {
        tables.close();
        if (stops) {
            session.stop();
        }
    }
}
