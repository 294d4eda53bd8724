package org.partnerscore.engine.written;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Outcome;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;
import org.partnerscore.core.score.Scorecard;

/**
 * Makes scorecards of rows of the table of indicators. They have no remarks, which runs do not keep.
 *
 * @param programme the programme that the run was made by
 * @param month the month scored
 * @param rulesAsOf the day whose rules were taken
 */
public record WrittenScorecard(Programme programme, YearMonth month, LocalDate rulesAsOf) {
    /**
     * The scorecard of an account.
     *
     * @param rows all its rows
     * @throws IllegalStateException if a row names what the programme does not have
     */
    public Scorecard of(String account, List<WrittenRow> rows) {
        List<Tier> tiers = programme.tiers().on(rulesAsOf);
        List<PathwayScore> pathways = new ArrayList<>();
        for (Pathway pathway : programme.pathways()) {
            List<IndicatorScore> scores = rows.stream()
                    .filter(row -> row.text("pathway").equals(pathway.id()))
                    .map(this::score)
                    .toList();
            pathways.add(new PathwayScore(pathway, scores, tiers));
        }
        return new Scorecard(account, programme, month, rulesAsOf, pathways);
    }

    private IndicatorScore score(WrittenRow row) {
        Indicator indicator = programme
                .indicator(row.text("indicator"))
                .orElseThrow(() -> new IllegalStateException("the run's programme has no indicator of the row " + row));
        @Nullable BigDecimal baseline = row.numberIfAny("baseline");
        return new IndicatorScore(
                indicator,
                row.text(programme.hasTracks() ? "track" : "market"),
                amount(row.number("value"), indicator),
                baseline == null ? null : amount(baseline, indicator),
                row.numberIfAny("target"),
                points(row.numberIfAny("points")),
                points(row.numberIfAny("max_points")),
                outcome(row.text("outcome")),
                List.of());
    }

    /** Points; 0 in a programme without. */
    private static Points points(@Nullable BigDecimal number) {
        return number == null ? Points.ZERO : Points.of(number);
    }

    private static BigDecimal amount(BigDecimal number, Indicator indicator) {
        return indicator.unit().isFine() ? number.setScale(2) : number;
    }

    private static Outcome outcome(String id) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown outcome " + id));
    }
}
