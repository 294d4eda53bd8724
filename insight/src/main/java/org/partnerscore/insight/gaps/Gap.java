package org.partnerscore.insight.gaps;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.reason.Reason;

/**
 * Credit that is missed.
 *
 * @param kind what kind
 * @param pathway the pathway in which it would bring points, or raise a value that a tier still needs
 * @param tenantId the customer; null for a person
 * @param individualId the person; null for a customer
 * @param reason why it does not count
 * @param unit unit of the indicator that it was found at
 * @param hundredths of points that it would bring to the pathway's total, found by scoring the changed facts; below 0
 *     where it costs more than it brings; 0 in a programme without points
 * @param rises in a programme without points, by how much values would change that are not enough for the best tier yet, or
 *     would no longer be; empty in one with points
 */
public record Gap(
        GapKind kind,
        Pathway pathway,
        @Nullable String tenantId,
        @Nullable String individualId,
        Reason reason,
        Unit unit,
        int hundredths,
        List<Rise> rises) {
    /** The most points first; without points what the next tier needs, then the largest rise of each value. */
    static final Comparator<Gap> ORDER = Comparator.comparingInt((Gap gap) -> -gap.hundredths)
            .thenComparing(gap -> !gap.pays())
            .thenComparing(gap -> gap.rises.stream().noneMatch(Rise::lacking))
            .thenComparing(gap ->
                    gap.rises.isEmpty() ? "" : gap.rises.get(0).indicator().id())
            .thenComparing(
                    gap -> gap.rises.isEmpty()
                            ? BigDecimal.ZERO
                            : gap.rises.get(0).value(),
                    Comparator.reverseOrder())
            .thenComparing(Gap::kind)
            .thenComparing(gap -> gap.pathway.id())
            .thenComparing(gap -> String.valueOf(gap.tenantId))
            .thenComparing(gap -> String.valueOf(gap.individualId))
            .thenComparing(gap -> gap.reason.toString());

    public Gap {
        rises = List.copyOf(rises);
    }

    /**
     * What a value would rise by.
     *
     * @param indicator the indicator
     * @param value by how much, in the indicator's unit; below 0 where it would fall
     * @param lacking whether the next tier needs more of it than there is
     */
    public record Rise(Indicator indicator, BigDecimal value, boolean lacking) {}

    /** Whether it would bring points, or in a programme without points, raise a value that a tier still needs. */
    public boolean pays() {
        return hundredths > 0 || rises.stream().anyMatch(rise -> rise.value().signum() > 0);
    }
}
