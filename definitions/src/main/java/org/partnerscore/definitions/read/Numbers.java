package org.partnerscore.definitions.read;

import java.math.BigDecimal;
import java.util.Set;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlValue;

/** Numbers that the kernel can compute with exactly. */
final class Numbers {
    static final String POINTS = "points";
    static final String PERCENT = "percent";
    static final String MONTHS = "months";
    static final String PEOPLE = "people";
    static final String USERS = "users";
    static final String DOLLARS = "USD";
    static final String CONSUMPTION = "consumption";

    private static final Set<String> FINE = Set.of(DOLLARS, CONSUMPTION, POINTS, PERCENT);
    private static final int FINEST = 2;

    private Numbers() {}

    /** A number above 0: in hundredths at the finest for money, consumption, points and per cent, else whole. */
    static Read<BigDecimal> positive(YamlValue value, String unit) {
        return value.number().then(number -> {
            if (number.signum() <= 0) {
                return value.report("must be above 0", "write a number above 0");
            }
            int scale = FINE.contains(unit) ? FINEST : 0;
            if (number.stripTrailingZeros().scale() > scale) {
                return value.report(
                        "is too fine for " + unit, scale == 0 ? "write a whole number" : "write two decimals at most");
            }
            return Read.of(number);
        });
    }
}
