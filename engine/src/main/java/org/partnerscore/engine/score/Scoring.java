package org.partnerscore.engine.score;

import java.io.IOException;
import java.sql.SQLException;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.dataset.check.DataSetCheck;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.engine.read.LineStore;
import org.partnerscore.engine.read.Progress;
import org.partnerscore.engine.read.Reading;
import org.partnerscore.engine.read.TableRows;

/** Scores every account of a data set. */
public final class Scoring {
    private Scoring() {}

    /**
     * Scores a data set.
     *
     * @throws BadDataException if anything in it is bad, with all that is
     * @throws org.partnerscore.core.kernel.MonthRefusedException if the month cannot be scored
     */
    public static Scores score(DataSet data, ScoreRequest request, Progress progress)
            throws SQLException, IOException, BadDataException {
        DataSpan span = span(data);
        ScoringPlan plan = request.plan(span);
        TableRows tables = new TableRows(data);
        LineStore lines = request.contributions() ? new LineStore(plan.slots()) : null;
        try {
            Reading reading = Reading.of(data, tables, plan, span, !request.assumeValid(), lines, progress);
            if (reading.doubtful()) {
                requireGood(data);
            }
            return new Scores(plan, reading.partners(), reading.totals(), tables, lines);
        } catch (Throwable e) {
            try (tables;
                    lines) {
                throw e;
            }
        }
    }

    /**
     * Finds out whether a data set is good by reading it as a score does, which is several times faster than the check that
     * says what is wrong; that is asked only where something may be.
     *
     * @throws BadDataException if anything in it is bad, with all that is
     * @throws org.partnerscore.core.kernel.MonthRefusedException if the month cannot be scored
     */
    public static void requireGood(DataSet data, ScoreRequest request, Progress progress)
            throws SQLException, IOException, BadDataException {
        score(data, request, progress).close();
    }

    /**
     * What time a data set covers.
     *
     * @throws BadDataException if that cannot be told, with all that is wrong besides
     */
    public static DataSpan span(DataSet data) throws SQLException, IOException, BadDataException {
        try {
            return data.span();
        } catch (BadDataException untold) {
            requireGood(data);
            throw untold;
        }
    }

    /** Finds what is wrong. Nothing may be: the reading has doubts also where two ids share a hash. */
    private static void requireGood(DataSet data) throws SQLException, IOException, BadDataException {
        ProblemReport report = DataSetCheck.run(data);
        if (!report.clean()) {
            throw new BadDataException(report);
        }
    }
}
