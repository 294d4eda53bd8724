package org.partnerscore.insight.difference;

import java.math.BigDecimal;
import java.util.List;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Pathway;

/**
 * What one cause did to one indicator.
 *
 * @param pathway the pathway
 * @param indicator the indicator
 * @param cause the cause
 * @param value how much the value rose, in the indicator's unit; below 0 where it fell
 * @param baseline how much the baseline rose; no baseline is as good as 0
 * @param hundredths how many hundredths of a point were won; below 0 where they were lost
 * @param tierBefore id of the pathway's tier without this change, all changes listed before it being in
 * @param tierAfter id of the pathway's tier with it
 * @param rows what is behind it: those of part value sum to {@code value}, those of baseline to {@code baseline}; none
 *     where the same rows only earn other points
 */
public record Change(
        Pathway pathway,
        Indicator indicator,
        Cause cause,
        BigDecimal value,
        BigDecimal baseline,
        int hundredths,
        String tierBefore,
        String tierAfter,
        List<ChangedRow> rows) {
    /** @throws IllegalArgumentException if the rows do not sum to the change */
    public Change {
        rows = List.copyOf(rows);
        if (sum(rows, Part.VALUE).compareTo(value) != 0
                || sum(rows, Part.BASELINE).compareTo(baseline) != 0) {
            throw new IllegalArgumentException("the rows of " + cause.id() + " do not sum to its change of "
                    + indicator.id() + ": " + sum(rows, Part.VALUE) + " for " + value + ", " + sum(rows, Part.BASELINE)
                    + " for " + baseline);
        }
    }

    private static BigDecimal sum(List<ChangedRow> rows, Part part) {
        return rows.stream()
                .filter(row -> row.part() == part)
                .map(ChangedRow::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The points won, with two decimals; below 0 where they were lost. */
    public BigDecimal points() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** Whether the pathway's tier changed with it. */
    public boolean changesTier() {
        return !tierBefore.equals(tierAfter);
    }

    /** Whether points or tier changed with it, and not values alone; in a programme without points, whether a value did. */
    public boolean changesScore() {
        return gain() != 0 || changesTier();
    }

    /** 1 if points were won, or in a programme without points the value rose, -1 if it is the other way round, 0 if neither. */
    public int gain() {
        return indicator.hasPoints() ? Integer.signum(hundredths) : value.signum();
    }
}
