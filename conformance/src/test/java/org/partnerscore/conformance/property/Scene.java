package org.partnerscore.conformance.property;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.conformance.kernel.KernelScorer;
import org.partnerscore.conformance.kernel.ResultTables;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.definitions.ProgrammeCatalog;

/** A data set drawn from a seed, with the programme and the month it is scored for. */
record Scene(Programme programme, YearMonth month, Ecosystem ecosystem) {
    /** Every programme found, in the order in which they take turns. */
    static final List<Programme> PROGRAMMES = ProgrammeCatalog.bundled().programmes();

    /** Until then no period of option two has run out (R10), so that more people never shorten one. */
    private static final YearMonth LAST = YearMonth.of(2022, 9);

    /** The scene of a seed. Programmes take turns. */
    static Scene of(long seed) {
        Draw draw = new Draw(seed);
        Programme programme = PROGRAMMES.get((int) (seed % PROGRAMMES.size()));
        YearMonth start = YearMonth.from(programme.start());
        YearMonth month = draw.month(start, start.isAfter(LAST) ? start.plusYears(5) : LAST);
        return new Scene(programme, month, new RandomEcosystem(draw, programme, month).make());
    }

    /** The month and those before it, the latest first, that data and programme allow; so many at most. */
    List<YearMonth> months(int most) {
        return Stream.iterate(month, each -> each.minusMonths(1))
                .limit(most)
                .filter(each -> !each.isBefore(ecosystem.span().first()))
                .filter(each -> !each.atEndOfMonth().isBefore(programme.start()))
                .toList();
    }

    Scene with(Ecosystem other) {
        return new Scene(programme, month, other);
    }

    List<Scorecard> score() {
        return KernelScorer.score(programme, month, ecosystem);
    }

    KernelScorer scorer() {
        return KernelScorer.over(programme, month, month.atEndOfMonth(), ecosystem);
    }

    /** Both result tables. */
    String tables() {
        List<Scorecard> scorecards = score();
        return ResultTables.scores(scorecards) + ResultTables.indicators(scorecards);
    }

    @Override
    public String toString() {
        return programme.id() + " in " + month;
    }
}
