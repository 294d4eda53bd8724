package org.partnerscore.workspace.published;

import java.math.BigDecimal;
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
import org.partnerscore.workspace.run.Manifest;

/** Makes a scorecard of an account's rows in the table indicators. */
final class ScorecardRows {
    private final Programme programme;
    private final Manifest manifest;

    /** Columns of the table, in their order. */
    private enum Column {
        ACCOUNT_ID,
        PROGRAMME,
        PATHWAY,
        MONTH,
        INDICATOR,
        MARKET,
        VALUE,
        BASELINE,
        TARGET,
        POINTS,
        MAX_POINTS,
        OUTCOME;

        String in(List<String> row) {
            return row.get(ordinal());
        }

        BigDecimal number(List<String> row) {
            return new BigDecimal(in(row));
        }

        @Nullable
        BigDecimal numberIfAny(List<String> row) {
            return in(row).isEmpty() ? null : number(row);
        }
    }

    ScorecardRows(Programme programme, Manifest manifest) {
        this.programme = programme;
        this.manifest = manifest;
    }

    Scorecard scorecard(String account, List<List<String>> rows) {
        List<Tier> tiers = programme.tiers().on(manifest.rulesAsOf());
        List<PathwayScore> pathways = new ArrayList<>();
        for (Pathway pathway : programme.pathways()) {
            List<IndicatorScore> scores = rows.stream()
                    .filter(row -> Column.PATHWAY.in(row).equals(pathway.id()))
                    .map(this::score)
                    .toList();
            pathways.add(new PathwayScore(pathway, scores, tiers));
        }
        return new Scorecard(account, programme, manifest.month(), manifest.rulesAsOf(), pathways);
    }

    private IndicatorScore score(List<String> row) {
        Indicator indicator = programme
                .indicator(Column.INDICATOR.in(row))
                .orElseThrow(() -> new IllegalStateException("the run's programme has no indicator of the row " + row));
        return new IndicatorScore(
                indicator,
                Column.MARKET.in(row),
                Column.VALUE.number(row),
                Column.BASELINE.numberIfAny(row),
                Column.TARGET.numberIfAny(row),
                Points.of(Column.POINTS.number(row)),
                Points.of(Column.MAX_POINTS.number(row)),
                outcome(Column.OUTCOME.in(row)),
                List.of());
    }

    private static Outcome outcome(String id) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown outcome " + id));
    }
}
