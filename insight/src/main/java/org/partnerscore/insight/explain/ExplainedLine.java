package org.partnerscore.insight.explain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.reason.Reason;

/**
 * A tenant, subscription or person that was looked at for an indicator.
 *
 * @param counted whether it counts
 * @param part the sum it goes to, or would go to
 * @param tenantId the tenant; null for a person
 * @param subscriptionId the subscription; null where the tenant as a whole is meant, and for a person
 * @param individualId the person; null for a tenant
 * @param month the month to which it belongs
 * @param amount what it adds, or would add, in the indicator's unit
 * @param reason why it counts or does not
 */
public record ExplainedLine(
        boolean counted,
        Part part,
        @Nullable String tenantId,
        @Nullable String subscriptionId,
        @Nullable String individualId,
        YearMonth month,
        BigDecimal amount,
        Reason reason) {
    /** What counts first; then by part, tenant, subscription, person, month. */
    static final Comparator<ExplainedLine> ORDER = Comparator.comparing((ExplainedLine line) -> !line.counted)
            .thenComparing(ExplainedLine::part)
            .thenComparing(ExplainedLine::tenantId, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ExplainedLine::individualId, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ExplainedLine::subscriptionId, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ExplainedLine::month)
            .thenComparing(line -> line.reason().toString());

    /** Whether it is of a tenant or person whose lines are asked for. */
    boolean isWanted(Question question) {
        return tenantId == null
                ? question.wantsIndividual(String.valueOf(individualId))
                : question.wantsTenant(tenantId);
    }
}
