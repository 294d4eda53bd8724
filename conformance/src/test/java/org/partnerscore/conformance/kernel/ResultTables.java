package org.partnerscore.conformance.kernel;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;

/** The two result tables as text, written here once more so that nothing of the product checks itself. */
public final class ResultTables {
    private static final String SCORES = "account_id,programme,pathway,month,points,max_points,tier\n";
    private static final String INDICATORS =
            "account_id,programme,pathway,month,indicator,market,value,baseline,target,points,max_points,outcome\n";

    private ResultTables() {}

    /** The file scores.csv. */
    public static String scores(List<Scorecard> scorecards) {
        boolean status = scorecards.stream().anyMatch(card -> card.programme().statusMonths() > 0);
        StringBuilder text = new StringBuilder(status ? SCORES.stripTrailing() + ",status\n" : SCORES);
        for (Scorecard card : scorecards) {
            boolean points = card.programme().hasPoints();
            for (PathwayScore score : card.pathways()) {
                text.append(key(card, score)).append(',');
                text.append(points ? score.points() + "," + score.maximum() : ",")
                        .append(',')
                        .append(score.tier());
                if (status) {
                    text.append(',').append(score.tier().equals(Tier.NONE) ? "" : score.tier());
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** The file indicators.csv. */
    public static String indicators(List<Scorecard> scorecards) {
        boolean tracks = scorecards.stream().anyMatch(card -> card.programme().hasTracks());
        StringBuilder text = new StringBuilder(tracks ? INDICATORS.stripTrailing() + ",track\n" : INDICATORS);
        for (Scorecard card : scorecards) {
            for (PathwayScore score : card.pathways()) {
                score.indicators()
                        .forEach(indicator -> text.append(key(card, score))
                                .append(',')
                                .append(cells(indicator, tracks))
                                .append('\n'));
            }
        }
        return text.toString();
    }

    private static String key(Scorecard card, PathwayScore score) {
        return String.join(
                ",",
                card.account(),
                card.programme().id(),
                score.pathway().id(),
                card.month().atDay(1).toString());
    }

    private static String cells(IndicatorScore score, boolean tracks) {
        return String.join(
                ",",
                score.indicator().id(),
                tracks ? "" : score.market(),
                plain(score.value()),
                plain(score.baseline()),
                plain(score.target()),
                score.hasPoints() ? score.points().toString() : "",
                score.hasPoints() ? score.maximum().toString() : "",
                score.outcome().id() + (tracks ? "," + score.market() : ""));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
