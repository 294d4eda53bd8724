package org.partnerscore.core.measure;

import java.math.BigDecimal;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.history.SubscriptionCredit;
import org.partnerscore.core.history.TenantHistory;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.reason.ReasonCode;

/** Customers whose monthly active users rose over a line (R11). Both markets' lines are tried; the account's is read. */
final class CrossedLine implements TenantMeasure {
    private static final int NEVER = -1;

    private final PartialPoints points;
    private final int lastMonth;
    private final int reference;
    private final int aspect;
    private final long[][] lines;
    private final Slot[][] slots;

    CrossedLine(MeasureSetting setting, MeasureDefinition.CrossedLine definition) {
        points = new PartialPoints(setting);
        lastMonth = setting.month();
        reference = lastMonth - setting.inForce(definition.referenceMonths());
        aspect = setting.aspect();
        lines = setting.wholeNumbers(setting.inForce(definition.line()));
        slots = new Slot[lines.length][];
        for (int p = 0; p < lines.length; p++) {
            slots[p] = new Slot[lines[p].length];
            for (int m = 0; m < lines[p].length; m++) {
                slots[p][m] = setting.slots().count(p, setting.number(), Part.VALUE, m, ReasonCode.CROSSED_LINE);
            }
        }
    }

    @Override
    public int readsFrom() {
        return reference;
    }

    @Override
    public void contribute(TenantHistory tenant, Contributions sink) {
        SubscriptionCredit credit = tenant.credit();
        long now = tenant.bit(lastMonth);
        for (int p = 0; p < slots.length; p++) {
            if ((tenant.held(p) & now) == 0) {
                continue;
            }
            for (int m = 0; m < slots[p].length; m++) {
                int crossed = crossing(tenant, p, lines[p][m]);
                if (crossed == NEVER) {
                    continue;
                }
                for (int i = 0; i < credit.accounts(); i++) {
                    if ((credit.credited(i, p, aspect) & now) != 0) {
                        sink.tenant(
                                credit.account(i),
                                slots[p][m].index(),
                                tenant.tenant(),
                                Contributions.WHOLE_TENANT,
                                crossed,
                                1);
                    }
                }
            }
        }
    }

    /** The first month at or over the line, if the reference month is below it. */
    private int crossing(TenantHistory tenant, int pathway, long line) {
        if (tenant.users(pathway, reference) < line) {
            for (int month = reference + 1; month <= lastMonth; month++) {
                if (tenant.users(pathway, month) >= line) {
                    return month;
                }
            }
        }
        return NEVER;
    }

    @Override
    public Assessment assess(AccountView account, int pathway, int market, Remarks remarks) {
        return points.assess(BigDecimal.valueOf(account.count(slots[pathway][market])), pathway, market, remarks);
    }
}
