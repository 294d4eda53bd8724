package org.partnerscore.engine.score;

import java.io.IOException;
import java.sql.SQLException;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.engine.read.Progress;
import org.partnerscore.engine.read.Reading;

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
        DataSpan span = data.span();
        ScoringPlan plan = request.plan(span);
        Reading reading = Reading.of(data, plan, span, !request.assumeValid(), progress);
        if (reading.doubtful()) {
            throw new IllegalStateException("doubtful");
        }
        return new Scores(plan, reading.partners(), reading.totals());
    }
}
