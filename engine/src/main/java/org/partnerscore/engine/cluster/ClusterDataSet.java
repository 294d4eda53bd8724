package org.partnerscore.engine.cluster;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.engine.score.ScoreRequest;

/** A data set that is read by many machines. */
public interface ClusterDataSet extends AutoCloseable {
    /** Everything that is wrong with it, as {@code DataSetCheck} says it. */
    ProblemReport check() throws IOException;

    /**
     * What time it covers.
     *
     * @throws BadDataException if there is no month at all, or one in between has no row
     */
    DataSpan span() throws BadDataException;

    /** How many rows each table has that is there. */
    Map<Table, Long> rows();

    /** What is odd but does no harm. */
    List<Problem> warnings();

    /** SHA-256 over the names and bytes of its files, in hexadecimal. */
    String sourceHash() throws IOException;

    /**
     * Scores a month of it.
     *
     * @throws BadDataException if anything in it is bad, with all that is
     * @throws org.partnerscore.core.kernel.MonthRefusedException if the month cannot be scored
     */
    ClusterScores score(ScoreRequest request) throws IOException, BadDataException;

    /** Ends all work on it. */
    @Override
    void close();
}
