package org.partnerscore.core.measure;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.audit.AuditLine;
import org.partnerscore.core.audit.TenantEvidence;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.history.SubscriptionCredit;
import org.partnerscore.core.history.TenantHistory;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.PairAmount;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;

/**
 * Pairs of a customer and a workload at or over a line, less those of an earlier month (R18, R20). Every market's line is
 * tried; the account's is read. A customer contributes once for each of the two months: as many as it has such pairs.
 */
final class NetPairs implements TenantMeasure {
    private final ValueJudgement judgement;
    private final PairAmount of;
    private final PairWorkloads workloads;
    private final int lastMonth;
    private final int baseMonth;
    private final long[][] lines;
    private final Slot[][] slots;
    private final Slot[] unknown;
    private final long[] amounts;

    NetPairs(MeasureSetting setting, MeasureDefinition.NetPairs definition) {
        judgement = setting.judgement();
        of = definition.of();
        workloads = setting.workloads();
        lastMonth = setting.month();
        baseMonth = lastMonth - setting.inForce(definition.baseMonths());
        lines = PairWorkloads.hundredths(setting, definition.line());
        amounts = new long[workloads.count()];
        unknown = new Slot[lines.length];
        slots = new Slot[lines.length][];
        for (int p = 0; p < lines.length; p++) {
            unknown[p] =
                    setting.slots().count(p, setting.number(), Part.UNKNOWN, Slot.ANY, ReasonCode.CAPACITY_NOT_KNOWN);
            slots[p] = new Slot[lines[p].length];
            for (int m = 0; m < lines[p].length; m++) {
                slots[p][m] = setting.slots()
                        .balance(p, setting.number(), m, ReasonCode.PAIRS_AT_LINE, ReasonCode.PAIRS_AT_LINE_BEFORE);
            }
        }
    }

    @Override
    public int readsFrom() {
        return baseMonth;
    }

    @Override
    public void contribute(TenantHistory tenant, Contributions sink) {
        contribute(tenant, sink, lastMonth, 1);
        contribute(tenant, sink, baseMonth, -1);
    }

    private void contribute(TenantHistory tenant, Contributions sink, int month, int sign) {
        workloads.amounts(tenant, of, month, amounts);
        SubscriptionCredit credit = tenant.credit();
        long bit = tenant.bit(month);
        for (int p = 0; p < slots.length; p++) {
            if (of == PairAmount.CONSUMPTION) {
                workloads.contributeUnknown(tenant, sink, p, month, unknown[p]);
            }
            for (int m = 0; m < slots[p].length; m++) {
                for (int i = 0; i < credit.accounts(); i++) {
                    int pairs = 0;
                    for (int w : workloads.of(p)) {
                        if (amounts[w] >= lines[p][m] && workloads.credited(credit, i, w, bit)) {
                            pairs++;
                        }
                    }
                    if (pairs != 0) {
                        sink.tenant(
                                credit.account(i),
                                slots[p][m].index(),
                                tenant.tenant(),
                                Contributions.WHOLE_TENANT,
                                month,
                                (long) sign * pairs);
                    }
                }
            }
        }
    }

    @Override
    public Assessment assess(AccountView account, int pathway, int market, Remarks remarks) {
        if (account.count(unknown[pathway]) > 0) {
            remarks.add(ReasonCode.CAPACITY_NOT_KNOWN, account.count(unknown[pathway]));
        }
        return judgement.assess(BigDecimal.valueOf(account.count(slots[pathway][market])), pathway, market, remarks);
    }

    @Override
    public void arithmetic(AccountView account, int pathway, int market, Remarks steps) {
        judgement.arithmetic(BigDecimal.valueOf(account.count(slots[pathway][market])), pathway, market, steps);
    }

    @Override
    public void audit(TenantEvidence tenant, int pathway, int market, Consumer<AuditLine> findings) {
        audit(tenant, pathway, market, lastMonth, 1, findings);
        audit(tenant, pathway, market, baseMonth, -1, findings);
    }

    private void audit(
            TenantEvidence tenant, int pathway, int market, int month, int sign, Consumer<AuditLine> findings) {
        YearMonth when = MonthNumber.month(month);
        workloads.amounts(tenant.history(), of, month, amounts);
        int counted = 0;
        for (int w : workloads.of(pathway)) {
            if (tenant.qualifies(workloads.group(w), when)) {
                Reason against = against(tenant, w, month, lines[pathway][market]);
                if (against == null) {
                    counted++;
                } else {
                    findings.accept(new AuditLine(Part.VALUE, null, when, sign, against));
                }
            }
        }
        if (counted != 0) {
            findings.accept(new AuditLine(Part.VALUE, null, when, (long) sign * counted, null));
        }
        Reason none = workloads.servesNone(tenant, pathway, when);
        if (none != null) {
            findings.accept(new AuditLine(Part.VALUE, null, when, sign, none));
        }
    }

    private @Nullable Reason against(TenantEvidence tenant, int workload, int month, long line) {
        int group = workloads.group(workload);
        if ((tenant.history().held(group) & tenant.history().bit(month)) == 0) {
            return tenant.unheld(group, month, month);
        }
        if (amounts[workload] < line
                && of == PairAmount.CONSUMPTION
                && tenant.history().unsaid(group, month) > 0) {
            return Reason.of(ReasonCode.CAPACITY_NOT_KNOWN, 1L);
        }
        if (amounts[workload] < line) {
            return Reason.of(
                    of == PairAmount.BILLED ? ReasonCode.BILLED_BELOW_LINE : ReasonCode.CONSUMED_BELOW_LINE,
                    workloads.id(workload),
                    BigDecimal.valueOf(amounts[workload], 2),
                    BigDecimal.valueOf(line, 2));
        }
        return tenant.uncredited(group, month, workloads.aspect(workload));
    }
}
