package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Points;

/** Draws how far something is on its way. */
final class Bar {
    private final Symbols symbols;

    Bar(Symbols symbols) {
        this.symbols = symbols;
    }

    /** The way to an indicator's target; empty where there is no target to be on the way to. */
    String of(IndicatorScore score, int cells) {
        return switch (score.outcome()) {
            case FULL -> draw(cells, cells);
            case PARTIAL, NONE -> draw(way(score, cells), cells);
            case BELOW_MINIMUM, NOT_AVAILABLE -> draw(0, cells);
        };
    }

    /** Points of their maximum. */
    String of(Points points, Points maximum, int cells) {
        return draw(
                filled(BigDecimal.valueOf(points.hundredths()), BigDecimal.valueOf(maximum.hundredths()), cells),
                cells);
    }

    private String draw(int filled, int cells) {
        return symbols.filled().repeat(filled) + symbols.empty().repeat(cells - filled);
    }

    private static int way(IndicatorScore score, int cells) {
        @Nullable BigDecimal target = score.target();
        @Nullable BigDecimal baseline = score.baseline();
        if (target == null) {
            return 0;
        }
        if (baseline == null) {
            return filled(score.value(), target, cells);
        }
        BigDecimal grown = score.value().subtract(baseline).movePointRight(2);
        return filled(grown, baseline.multiply(target), cells);
    }

    /** Full cells of a share: all of them only for the whole, none only for nothing. */
    private static int filled(BigDecimal part, BigDecimal whole, int cells) {
        if (part.signum() <= 0 || whole.signum() <= 0) {
            return 0;
        }
        BigInteger full = part.multiply(BigDecimal.valueOf(cells))
                .divide(whole, 0, RoundingMode.DOWN)
                .toBigInteger();
        return full.max(BigInteger.ONE).min(BigInteger.valueOf(cells)).intValue();
    }
}
