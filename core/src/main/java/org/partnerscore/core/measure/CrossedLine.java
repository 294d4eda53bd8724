package org.partnerscore.core.measure;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.partnerscore.core.audit.AuditLine;
import org.partnerscore.core.audit.TenantEvidence;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.history.SubscriptionCredit;
import org.partnerscore.core.history.TenantHistory;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;

/** Customers whose monthly active users rose over a line (R11). Both markets' lines are tried; the account's is read. */
final class CrossedLine implements TenantMeasure {
    private static final int NEVER = -1;

    private final ValueJudgement judgement;
    private final int lastMonth;
    private final int reference;
    private final int aspect;
    private final long[][] lines;
    private final Slot[][] slots;

    CrossedLine(MeasureSetting setting, MeasureDefinition.CrossedLine definition) {
        judgement = setting.judgement();
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
    public void audit(TenantEvidence tenant, int pathway, int market, Consumer<AuditLine> lines) {
        int crossed = crossing(tenant.history(), pathway, this.lines[pathway][market]);
        Reason against = crossed == NEVER
                ? notCrossed(tenant, pathway, this.lines[pathway][market])
                : tenant.uncredited(pathway, lastMonth, aspect);
        lines.accept(
                new AuditLine(Part.VALUE, null, MonthNumber.month(crossed == NEVER ? lastMonth : crossed), 1, against));
    }

    private Reason notCrossed(TenantEvidence tenant, int pathway, long line) {
        long before = tenant.history().users(pathway, reference);
        if (before >= line) {
            return Reason.of(ReasonCode.ABOVE_LINE_BEFORE, MonthNumber.month(reference), before, line);
        }
        long most = 0;
        for (int month = reference + 1; month <= lastMonth; month++) {
            most = Math.max(most, tenant.history().users(pathway, month));
        }
        if (most > 0) {
            return Reason.of(ReasonCode.BELOW_LINE, most, line, line - most);
        }
        long window = tenant.history().bits(reference, lastMonth);
        return (tenant.history().held(pathway) & window) == 0
                ? tenant.unheld(pathway, reference, lastMonth)
                : Reason.of(ReasonCode.NO_ACTIVE_USERS);
    }

    @Override
    public void arithmetic(AccountView account, int pathway, int market, Remarks steps) {
        judgement.arithmetic(BigDecimal.valueOf(account.count(slots[pathway][market])), pathway, market, steps);
    }

    @Override
    public Assessment assess(AccountView account, int pathway, int market, Remarks remarks) {
        return judgement.assess(BigDecimal.valueOf(account.count(slots[pathway][market])), pathway, market, remarks);
    }
}
