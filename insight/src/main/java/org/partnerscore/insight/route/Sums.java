package org.partnerscore.insight.route;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A row of sums, or of changes to sums: cents and counts. Immutable; equal to another with equal numbers. */
final class Sums {
    private final long[] numbers;

    private Sums(long[] numbers) {
        this.numbers = numbers;
    }

    /** The numbers, which are copied. */
    static Sums of(long... numbers) {
        return new Sums(numbers.clone());
    }

    /** As many zeros. */
    static Sums none(int width) {
        return new Sums(new long[width]);
    }

    int width() {
        return numbers.length;
    }

    long at(int place) {
        return numbers[place];
    }

    /** The numbers at some places. */
    Sums at(int[] places) {
        return new Sums(IntStream.of(places).mapToLong(this::at).toArray());
    }

    /** As many zeros as wanted, but for these numbers at some places of them. */
    Sums spread(int[] places, int width) {
        long[] spread = new long[width];
        for (int i = 0; i < places.length; i++) {
            spread[places[i]] = numbers[i];
        }
        return new Sums(spread);
    }

    Sums plus(Sums other) {
        long[] sum = numbers.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.numbers[i];
        }
        return new Sums(sum);
    }

    Sums minus(Sums other) {
        long[] difference = numbers.clone();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= other.numbers[i];
        }
        return new Sums(difference);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sums sums && Arrays.equals(numbers, sums.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers);
    }
}
