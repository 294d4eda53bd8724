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
    private final List<String> columns;

    /** @param columns names of the table's columns, in the order of its rows' values */
    ScorecardRows(Programme programme, Manifest manifest, List<String> columns) {
        this.programme = programme;
        this.manifest = manifest;
        this.columns = columns;
    }

    private String value(List<String> row, String column) {
        int place = columns.indexOf(column);
        if (place < 0) {
            throw new IllegalStateException("the run's table has no column " + column);
        }
        return row.get(place);
    }

    private BigDecimal number(List<String> row, String column) {
        return new BigDecimal(value(row, column));
    }

    private @Nullable BigDecimal numberIfAny(List<String> row, String column) {
        return value(row, column).isEmpty() ? null : number(row, column);
    }

    Scorecard scorecard(String account, List<List<String>> rows) {
        List<Tier> tiers = programme.tiers().on(manifest.rulesAsOf());
        List<PathwayScore> pathways = new ArrayList<>();
        for (Pathway pathway : programme.pathways()) {
            List<IndicatorScore> scores = rows.stream()
                    .filter(row -> value(row, "pathway").equals(pathway.id()))
                    .map(this::score)
                    .toList();
            pathways.add(new PathwayScore(pathway, scores, tiers));
        }
        return new Scorecard(account, programme, manifest.month(), manifest.rulesAsOf(), pathways);
    }

    private IndicatorScore score(List<String> row) {
        Indicator indicator = programme
                .indicator(value(row, "indicator"))
                .orElseThrow(() -> new IllegalStateException("the run's programme has no indicator of the row " + row));
        return new IndicatorScore(
                indicator,
                value(row, "market"),
                number(row, "value"),
                numberIfAny(row, "baseline"),
                numberIfAny(row, "target"),
                Points.of(number(row, "points")),
                Points.of(number(row, "max_points")),
                outcome(value(row, "outcome")),
                List.of());
    }

    private static Outcome outcome(String id) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown outcome " + id));
    }
}
