package org.partnerscore.engine.output;

import java.util.List;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.engine.read.Lines;

/** The order of an account's lines: pathway, indicator, part, tenant, person, subscription, month, amount, reason. */
final class LineOrder {
    private final List<Slot> slots;
    private final LineIds ids;
    private final LineRanks ranks;

    LineOrder(ScoringPlan plan, LineIds ids) {
        this.slots = plan.slots().slots();
        this.ids = ids;
        this.ranks = new LineRanks(plan);
    }

    /** Where slots stand. */
    LineRanks ranks() {
        return ranks;
    }

    /** Compares lines whose slots have the same rank. */
    int compare(Lines lines, int a, int b) {
        int order = ids.tenants().compare(lines.tenant(a), lines.tenant(b));
        if (order == 0) {
            order = ids.people().compare(lines.pass(a), lines.pass(b));
        }
        if (order == 0) {
            order = ids.subscriptions().compare(lines.association(a), lines.association(b));
        }
        if (order == 0) {
            order = Integer.compare(lines.month(a), lines.month(b));
        }
        if (order == 0) {
            order = Long.compare(lines.amount(a), lines.amount(b));
        }
        return order == 0 ? reason(lines, a).id().compareTo(reason(lines, b).id()) : order;
    }

    private ReasonCode reason(Lines lines, int line) {
        return slots.get(lines.slot(line)).reason(lines.amount(line));
    }
}
