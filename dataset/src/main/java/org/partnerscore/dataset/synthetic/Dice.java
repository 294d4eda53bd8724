package org.partnerscore.dataset.synthetic;

/**
 * Draws whole numbers that look random and depend on the seed, the kind of thing and its number only, so that
 * everything can be made again alone and in any order. The generator is SplitMix64 (Steele, Lea, Flood 2014): a
 * counter with an odd step, every value of it scrambled.
 */
final class Dice {
    /** The kinds of things that are drawn. Their order is part of what a seed means. */
    enum Of {
        LAYOUT,
        ACCOUNT,
        COMPANY,
        COMPETENCY,
        STAFF,
        PERSON,
        TENANT,
        USE,
        ASSOCIATION
    }

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed, Of kind, long number) {
        state = scramble(scramble(seed + STEP * (kind.ordinal() + 1)) + STEP * number);
    }

    /** A whole number from 0 to below the bound, all equally likely. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** A whole number between two, both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** Whether something happens that happens so many times in a hundred. */
    boolean percent(int chance) {
        return below(100) < chance;
    }

    /** Whether something happens that happens so many times in a thousand. */
    boolean perMille(int chance) {
        return below(1000) < chance;
    }

    <T> T oneOf(T[] choices) {
        return choices[below(choices.length)];
    }

    /** The index of one of some weights, each as likely as it is heavy. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int rest = below(sum);
        int index = 0;
        while (rest >= weights[index]) {
            rest -= weights[index++];
        }
        return index;
    }

    /**
     * A whole number from 0 to below the bound, small ones much more likely: the n-th of 50,000 about as likely as the
     * -2/3rd power of n, which is how business spreads over partners.
     */
    int skewedBelow(int bound) {
        long x = next() >>> 33;
        long cube = (((x * x) >>> 31) * x) >>> 31;
        return (int) ((cube * bound) >>> 31);
    }

    private long next() {
        state += STEP;
        return scramble(state);
    }

    private static long scramble(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
