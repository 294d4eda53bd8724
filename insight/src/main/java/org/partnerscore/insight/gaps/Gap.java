package org.partnerscore.insight.gaps;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.reason.Reason;

/**
 * Credit that is missed.
 *
 * @param kind what kind
 * @param pathway the pathway in which it would bring points
 * @param tenantId the customer; null for a person
 * @param individualId the person; null for a customer
 * @param reason why it does not count
 * @param unit unit of the indicator that it was found at
 * @param hundredths of points that it would bring to the pathway's total, found by scoring the changed facts; below 0
 *     where it costs more than it brings
 */
public record Gap(
        GapKind kind,
        Pathway pathway,
        @Nullable String tenantId,
        @Nullable String individualId,
        Reason reason,
        Unit unit,
        int hundredths) {
    /** The most points first. */
    static final Comparator<Gap> ORDER = Comparator.comparingInt((Gap gap) -> -gap.hundredths)
            .thenComparing(Gap::kind)
            .thenComparing(gap -> gap.pathway.id())
            .thenComparing(gap -> String.valueOf(gap.tenantId))
            .thenComparing(gap -> String.valueOf(gap.individualId))
            .thenComparing(gap -> gap.reason.toString());
}
