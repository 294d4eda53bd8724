package org.partnerscore.core.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.partnerscore.core.score.Points;

/** Points in proportion to growth over a base (R12, R19). */
final class GrowthPoints {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private GrowthPoints() {}

    /**
     * Partial points of growth.
     *
     * @param base above 0, in the unit of {@code now}
     * @param percent growth that earns the maximum
     */
    static Points of(Points maximum, BigInteger now, BigInteger base, BigDecimal percent) {
        // (now − base) / base against percent, as whole numbers: (now − base) × 100 against base × percent.
        int scale = Math.max(percent.scale(), 0);
        BigInteger grown = now.subtract(base).multiply(BigInteger.valueOf(100)).multiply(BigInteger.TEN.pow(scale));
        BigInteger needed = base.multiply(percent.setScale(scale).unscaledValue());
        return Points.partial(maximum, grown, needed);
    }

    /**
     * What is missing to the growth that earns the maximum; 0 or less if nothing is.
     *
     * @param scale decimals that the unit has
     */
    static BigDecimal missing(BigDecimal now, BigDecimal base, BigDecimal percent, int scale) {
        BigDecimal full = base.multiply(percent.add(HUNDRED)).movePointLeft(2).setScale(scale, RoundingMode.CEILING);
        return full.subtract(now);
    }
}
