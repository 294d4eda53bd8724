package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.insight.explain.ExplainedLine;

/**
 * Lines of one tenant, subscription or person that differ in nothing but month and amount, as people read them.
 *
 * @param line the first of them
 * @param last the month of the last
 * @param amount what they add up to
 */
record LineGroup(ExplainedLine line, YearMonth last, BigDecimal amount) {
    private record Key(
            boolean counted,
            Part part,
            @Nullable String tenant,
            @Nullable String subscription,
            @Nullable String individual,
            Reason reason) {}

    /** Lines put together, in the order of the first of each group. */
    static List<LineGroup> of(List<ExplainedLine> lines) {
        Map<Key, LineGroup> groups = new LinkedHashMap<>();
        for (ExplainedLine line : lines) {
            Key key = new Key(
                    line.counted(),
                    line.part(),
                    line.tenantId(),
                    line.subscriptionId(),
                    line.individualId(),
                    line.reason());
            groups.merge(key, new LineGroup(line, line.month(), line.amount()), LineGroup::and);
        }
        return new ArrayList<>(groups.values());
    }

    private LineGroup and(LineGroup other) {
        return new LineGroup(line, other.last, amount.add(other.amount));
    }
}
