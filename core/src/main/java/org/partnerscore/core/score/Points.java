package org.partnerscore.core.score;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Points, exact to the hundredth.
 *
 * @param hundredths whole hundredths of a point, 0 or more
 */
public record Points(int hundredths) implements Comparable<Points> {
    public static final Points ZERO = new Points(0);

    /** Two numbers of so many digits are weighed against each other without leaving a {@code long}. */
    private static final int SHORT = 9;

    public Points {
        if (hundredths < 0) {
            throw new IllegalArgumentException("points are never below 0");
        }
    }

    /**
     * Points of a decimal number.
     *
     * @throws ArithmeticException if it is finer than hundredths
     */
    public static Points of(BigDecimal points) {
        return new Points(points.movePointRight(2).intValueExact());
    }

    /**
     * Partial points (R2): maximum × value / target, rounded half up to hundredths, at least 0, at most the maximum.
     *
     * @param target above 0
     */
    public static Points partial(Points maximum, BigDecimal value, BigDecimal target) {
        int scale = Math.max(Math.max(value.scale(), target.scale()), 0);
        BigDecimal numerator = value.setScale(scale).scaleByPowerOfTen(scale);
        BigDecimal denominator = target.setScale(scale).scaleByPowerOfTen(scale);
        return numerator.precision() <= SHORT && denominator.precision() <= SHORT
                ? partial(maximum, numerator.longValue(), denominator.longValue())
                : partial(maximum, numerator.toBigInteger(), denominator.toBigInteger());
    }

    /** The same for numbers of at most nine digits. Almost all are, and tables of all accounts have many. */
    private static Points partial(Points maximum, long numerator, long denominator) {
        requireTarget(denominator);
        if (numerator <= 0) {
            return ZERO;
        }
        if (numerator >= denominator) {
            return maximum;
        }
        return new Points((int) ((numerator * 2 * maximum.hundredths + denominator) / (2 * denominator)));
    }

    private static void requireTarget(long target) {
        if (target <= 0) {
            throw new IllegalArgumentException("a target must be above 0");
        }
    }

    /**
     * Partial points (R2): maximum × numerator / denominator, rounded half up to hundredths, at least 0, at most the maximum.
     *
     * @param denominator above 0
     */
    public static Points partial(Points maximum, BigInteger numerator, BigInteger denominator) {
        requireTarget(denominator.signum());
        if (numerator.signum() <= 0) {
            return ZERO;
        }
        if (numerator.compareTo(denominator) >= 0) {
            return maximum;
        }
        BigInteger twice =
                numerator.multiply(BigInteger.valueOf(2L * maximum.hundredths)).add(denominator);
        return new Points(twice.divide(denominator.shiftLeft(1)).intValueExact());
    }

    public Points plus(Points other) {
        return new Points(Math.addExact(hundredths, other.hundredths));
    }

    @Override
    public int compareTo(Points other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** With two decimals, e.g. {@code 5.00}. */
    @Override
    public String toString() {
        int cents = hundredths % 100;
        return hundredths / 100 + (cents < 10 ? ".0" : ".") + cents;
    }
}
