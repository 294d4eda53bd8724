package org.partnerscore.insight.route;

import java.nio.LongBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Points of indicators by the sums that they follow from, each computed by the kernel once. An indicator reads its own sums
 * and those that decide the market, so that many combinations of steps share its points.
 *
 * <p>Only places that some step changes are kept; a row of sums here is a value for each of them.
 */
final class PointsBySums {
    private final SumSpace space;
    private final int[] places;
    private final int indicators;
    /** For each month and indicator the positions in a row that its points follow from. */
    private final int[][] read;

    private final int[] market;
    private final List<Map<LongBuffer, Integer>> known;
    private long assessed;

    /** @param lanes all steps that there are */
    PointsBySums(SumSpace space, int indicators, List<Lane> lanes) {
        this.space = space;
        this.indicators = indicators;
        places = IntStream.range(0, space.width())
                .filter(space::matters)
                .filter(place -> lanes.stream()
                        .flatMap(lane -> lane.options().stream())
                        .anyMatch(option -> option.sums()[place] != 0))
                .toArray();
        read = IntStream.range(0, space.months() * indicators)
                .mapToObj(this::read)
                .toArray(int[][]::new);
        market = IntStream.range(0, places.length)
                .filter(position -> space.decidesMarket(places[position]))
                .toArray();
        known = IntStream.range(0, read.length)
                .<Map<LongBuffer, Integer>>mapToObj(each -> new HashMap<>())
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
    long[] nothing() {
        return new long[places.length];
    }

    /** What an option changes. */
    long[] row(Lane.Option option) {
        return IntStream.of(places).mapToLong(place -> option.sums()[place]).toArray();
    }

    /** What decides the market in a row. */
    LongBuffer market(long[] row) {
        return values(row, market);
    }

    /** Adds to a row what decides the market in another. */
    long[] withMarketOf(long[] row, long[] other) {
        long[] sum = row.clone();
        for (int position : market) {
            sum[position] += other[position];
        }
        return sum;
    }

    /** Indicators whose own sums an option changes. */
    BitSet changedBy(Lane.Option option) {
        BitSet changed = new BitSet();
        for (int place : places) {
            if (option.sums()[place] != 0 && !space.decidesMarket(place)) {
                changed.set(space.indicator(place));
            }
        }
        return changed;
    }

    /** Number of months. */
    int months() {
        return space.months();
    }

    /** How many scores the kernel has computed. */
    long assessed() {
        return assessed;
    }

    /**
     * Hundredths of points in each month.
     *
     * @param those the indicators whose points are added up
     * @param wanted whether those in the set are meant, or those not in it
     */
    int[] points(long[] row, BitSet those, boolean wanted) {
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

    private int points(int month, int indicator, long[] row) {
        int cell = month * indicators + indicator;
        LongBuffer values = values(row, read[cell]);
        Integer points = known.get(cell).get(values);
        if (points == null) {
            long[] sums = new long[space.width()];
            for (int position : read[cell]) {
                sums[places[position]] = row[position];
            }
            points = space.score(month, sums)
                    .indicators()
                    .get(indicator)
                    .points()
                    .hundredths();
            assessed++;
            known.get(cell).put(values, points);
        }
        return points;
    }

    private static LongBuffer values(long[] row, int[] positions) {
        long[] values = new long[positions.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = row[positions[i]];
        }
        return LongBuffer.wrap(values);
    }
}
