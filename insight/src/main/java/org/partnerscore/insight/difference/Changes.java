package org.partnerscore.insight.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;

/** Tells, step by step and indicator by indicator, what changed. */
final class Changes {
    private static final Comparator<ChangedRow> BY_PLACE = Comparator.comparing(ChangedRow::part)
            .thenComparing(row -> key(row.tenantId()))
            .thenComparing(row -> key(row.subscriptionId()))
            .thenComparing(row -> key(row.individualId()))
            .thenComparing(ChangedRow::month);

    private final List<Change> changes = new ArrayList<>();

    Changes(Scorecard before, List<Differences.Step> steps) {
        Scorecard card = before;
        for (Differences.Step step : steps) {
            for (int p = 0; p < card.pathways().size(); p++) {
                pathway(p, card.pathways().get(p), step.card().pathways().get(p), step);
            }
            card = step.card();
        }
    }

    private static String key(@Nullable String id) {
        return id == null ? "" : id;
    }

    List<Change> list() {
        return changes;
    }

    /** The indicators of a pathway become what they are after the step one by one, so that each has its own tier. */
    private void pathway(int number, PathwayScore before, PathwayScore after, Differences.Step step) {
        List<IndicatorScore> mixed = new ArrayList<>(before.indicators());
        for (int i = 0; i < mixed.size(); i++) {
            IndicatorScore was = mixed.get(i);
            IndicatorScore is = after.indicators().get(i);
            String tierBefore = i == 0 ? before.tier() : tier(after, mixed);
            mixed.set(i, is);
            List<ChangedRow> rows = rows(step, number, i);
            BigDecimal value = is.value().subtract(was.value());
            BigDecimal baseline = orZero(is.baseline()).subtract(orZero(was.baseline()));
            int hundredths = is.points().hundredths() - was.points().hundredths();
            String tierAfter = tier(after, mixed);
            if (value.signum() != 0
                    || baseline.signum() != 0
                    || hundredths != 0
                    || !rows.isEmpty()
                    || !tierBefore.equals(tierAfter)) {
                changes.add(new Change(
                        after.pathway(),
                        is.indicator(),
                        step.cause(),
                        value,
                        baseline,
                        hundredths,
                        tierBefore,
                        tierAfter,
                        rows));
            }
        }
    }

    private static String tier(PathwayScore after, List<IndicatorScore> indicators) {
        return new PathwayScore(after.pathway(), indicators, after.tiers()).tier();
    }

    private static List<ChangedRow> rows(Differences.Step step, int pathway, int indicator) {
        return step.rows().stream()
                .filter(row -> row.slot().pathway() == pathway && row.slot().indicator() == indicator)
                .map(LineChange::row)
                .sorted(BY_PLACE)
                .toList();
    }

    private static BigDecimal orZero(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }
}
