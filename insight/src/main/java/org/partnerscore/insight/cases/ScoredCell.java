package org.partnerscore.insight.cases;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.definitions.cases.Expectation;
import org.partnerscore.definitions.cases.ExpectedCell;

/** The cells of a scorecard, as the result tables spell them. */
final class ScoredCell {
    private ScoredCell() {}

    /** What stands in a cell where a case expects something; an empty text if nothing does. */
    static String of(Scorecard card, Expectation expectation, ExpectedCell cell) {
        PathwayScore pathway = card.pathways().stream()
                .filter(score -> score.pathway().id().equals(expectation.pathway()))
                .findFirst()
                .orElseThrow();
        boolean tracks = card.programme().hasTracks();
        return switch (cell) {
            case TOTAL -> pathway.hasPoints() ? pathway.points().toString() : "";
            case TIER -> pathway.tier();
            case STATUS -> pathway.status();
            case MARKET -> tracks ? "" : indicator(pathway, expectation).market();
            case TRACK -> tracks ? indicator(pathway, expectation).market() : "";
            case VALUE -> plain(indicator(pathway, expectation).value());
            case BASELINE -> plain(indicator(pathway, expectation).baseline());
            case TARGET -> plain(indicator(pathway, expectation).target());
            case POINTS ->
                pathway.hasPoints() ? indicator(pathway, expectation).points().toString() : "";
            case OUTCOME -> indicator(pathway, expectation).outcome().id();
        };
    }

    private static IndicatorScore indicator(PathwayScore pathway, Expectation expectation) {
        return pathway.indicators().stream()
                .filter(score -> score.indicator().id().equals(expectation.indicator()))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
