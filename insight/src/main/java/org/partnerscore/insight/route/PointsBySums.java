package org.partnerscore.insight.route;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.partnerscore.core.score.IndicatorScore;

/**
 * Points of indicators by the sums that they follow from, each computed by the kernel once. An indicator reads its own sums
 * and those that decide the market, so that many combinations of steps share its points.
 *
 * <p>Only places that some step changes are kept; a row of sums here is a value for each of them.
 */
final class PointsBySums {
    /** Taken off for an indicator that has less than the tier needs of it; more than all points together. */
    static final int SHORTFALL = 1 << 20;

    private final SumSpace space;
    private final List<Requirement> requirements;
    private final boolean needsEach;
    private final int[] places;
    private final int indicators;
    /** For each month and indicator the positions in a row that its points follow from. */
    private final int[][] reads;

    private final int[] market;
    private final List<Map<Sums, Integer>> known;
    private long assessed;

    /**
     * @param requirements what the tier needs, for each month
     * @param lanes all steps that there are
     */
    PointsBySums(SumSpace space, int indicators, List<Requirement> requirements, List<Lane> lanes) {
        this.requirements = requirements;
        needsEach = requirements.stream().anyMatch(Requirement::needsEach);
        this.space = space;
        this.indicators = indicators;
        places = IntStream.range(0, space.width())
                .filter(space::matters)
                .filter(place -> lanes.stream()
                        .flatMap(lane -> lane.options().stream())
                        .anyMatch(option -> option.sums().at(place) != 0))
                .toArray();
        reads = IntStream.range(0, space.months() * indicators)
                .mapToObj(this::read)
                .toArray(int[][]::new);
        market = IntStream.range(0, places.length)
                .filter(position -> space.decidesMarket(places[position]))
                .toArray();
        known = IntStream.range(0, reads.length)
                .<Map<Sums, Integer>>mapToObj(each -> new HashMap<>())
                .toList();
    }

    private int[] read(int cell) {
        return IntStream.range(0, places.length)
                .filter(position -> space.month(places[position]) == cell / indicators)
                .filter(position ->
                        space.decidesMarket(places[position]) || space.indicator(places[position]) == cell % indicators)
                .toArray();
    }

    /** Sums in which nothing is changed. */
    Sums nothing() {
        return Sums.none(places.length);
    }

    /** What an option changes. */
    Sums row(Lane.Option option) {
        return option.sums().at(places);
    }

    /** What decides the market in a row: the row without everything else. */
    Sums market(Sums row) {
        return row.at(market).spread(market, places.length);
    }

    /** Indicators whose own sums an option changes. */
    BitSet changedBy(Lane.Option option) {
        BitSet changed = new BitSet();
        for (int place : places) {
            if (option.sums().at(place) != 0 && !space.decidesMarket(place)) {
                changed.set(space.indicator(place));
            }
        }
        return changed;
    }

    /** How many scores the kernel has computed. */
    long assessed() {
        return assessed;
    }

    /** Whether the tier needs something of each indicator. */
    boolean needsEach() {
        return needsEach;
    }

    /**
     * Hundredths of points in each month (as {@link Requirement} counts them), less {@link #SHORTFALL} for each indicator
     * with too little for the tier.
     *
     * @param those the indicators whose points are added up
     * @param wanted whether those in the set are meant, or those not in it
     */
    int[] points(Sums row, BitSet those, boolean wanted) {
        int[] points = new int[space.months()];
        for (int m = 0; m < points.length; m++) {
            for (int i = 0; i < indicators; i++) {
                if (those.get(i) == wanted) {
                    points[m] += points(m, i, row);
                }
            }
        }
        return points;
    }

    private int points(int month, int indicator, Sums row) {
        int cell = month * indicators + indicator;
        Sums read = row.at(reads[cell]);
        return known.get(cell).computeIfAbsent(read, key -> {
            assessed++;
            Sums change = read.spread(reads[cell], places.length).spread(places, space.width());
            IndicatorScore score = space.score(month, change).indicators().get(indicator);
            Requirement requirement = requirements.get(month);
            int points = requirement.points(score);
            return requirement.isMet(score) ? points : points - SHORTFALL;
        });
    }
}
