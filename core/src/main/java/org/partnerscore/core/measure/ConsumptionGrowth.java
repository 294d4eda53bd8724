package org.partnerscore.core.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Arrays;
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
import org.partnerscore.core.score.Outcome;
import org.partnerscore.core.score.Points;

/**
 * Growth of consumption value over an earlier month (R19): of each customer, the value of the workloads for which the
 * account is credited in that month. Amounts are hundredths.
 */
final class ConsumptionGrowth implements TenantMeasure {
    private final PartialPoints points;
    private final PairWorkloads workloads;
    private final int lastMonth;
    private final int baseMonth;
    private final long[][] minimumBase;
    private final Slot[] now;
    private final Slot[] base;
    private final Slot[] unknown;

    ConsumptionGrowth(MeasureSetting setting, MeasureDefinition.ConsumptionGrowth definition) {
        points = new PartialPoints(setting);
        workloads = setting.workloads();
        lastMonth = setting.month();
        baseMonth = lastMonth - setting.inForce(definition.baseMonths());
        minimumBase = PairWorkloads.hundredths(setting, definition.minimumBase());
        now = new Slot[setting.pathways()];
        base = new Slot[setting.pathways()];
        unknown = new Slot[setting.pathways()];
        Arrays.setAll(now, p -> setting.slots().money(p, setting.number(), Part.VALUE, ReasonCode.CONSUMED));
        Arrays.setAll(
                unknown,
                p -> setting.slots().count(p, setting.number(), Part.UNKNOWN, Slot.ANY, ReasonCode.CAPACITY_NOT_KNOWN));
        Arrays.setAll(base, p -> setting.slots().money(p, setting.number(), Part.BASELINE, ReasonCode.CONSUMED));
    }

    @Override
    public int readsFrom() {
        return baseMonth;
    }

    @Override
    public void contribute(TenantHistory tenant, Contributions sink) {
        for (int p = 0; p < now.length; p++) {
            contribute(tenant, sink, p, lastMonth, now[p]);
            contribute(tenant, sink, p, baseMonth, base[p]);
        }
    }

    private void contribute(TenantHistory tenant, Contributions sink, int pathway, int month, Slot slot) {
        long bit = tenant.bit(month);
        if ((tenant.held(pathway) & bit) == 0) {
            return;
        }
        workloads.contributeUnknown(tenant, sink, pathway, month, unknown[pathway]);
        SubscriptionCredit credit = tenant.credit();
        for (int i = 0; i < credit.accounts(); i++) {
            long value = 0;
            for (int w : workloads.of(pathway)) {
                if (workloads.credited(credit, i, w, bit)) {
                    value += workloads.consumption(tenant, w, month);
                }
            }
            if (value != 0) {
                sink.tenant(credit.account(i), slot.index(), tenant.tenant(), Contributions.WHOLE_TENANT, month, value);
            }
        }
    }

    @Override
    public Assessment assess(AccountView account, int pathway, int market, Remarks remarks) {
        if (account.count(unknown[pathway]) > 0) {
            remarks.add(ReasonCode.CAPACITY_NOT_KNOWN, account.count(unknown[pathway]));
        }
        BigInteger grown = account.cents(now[pathway]);
        BigInteger before = account.cents(base[pathway]);
        BigDecimal value = decimal(grown);
        BigDecimal baseline = decimal(before);
        BigDecimal target = points.target(pathway, market);
        BigInteger minimum = BigInteger.valueOf(minimumBase[pathway][market]);
        if (before.compareTo(minimum) < 0) {
            remarks.add(ReasonCode.BASE_BELOW_MINIMUM, baseline, decimal(minimum));
            return new Assessment(value, baseline, target, Points.ZERO, Outcome.BELOW_MINIMUM);
        }
        if (grown.compareTo(before) <= 0) {
            remarks.add(ReasonCode.NO_GROWTH, baseline, value);
        }
        BigDecimal missing = plain(GrowthPoints.missing(value, baseline, target, 2));
        if (missing.signum() <= 0) {
            remarks.add(ReasonCode.TARGET_REACHED);
        } else {
            remarks.add(ReasonCode.SHORT_OF_TARGET, missing);
        }
        Points earned = GrowthPoints.of(points.maximum(), grown, before, target);
        return new Assessment(value, baseline, target, earned, Outcome.of(earned, points.maximum()));
    }

    private static BigDecimal decimal(BigInteger hundredths) {
        return plain(new BigDecimal(hundredths, 2));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public void arithmetic(AccountView account, int pathway, int market, Remarks steps) {
        BigInteger after = account.cents(now[pathway]);
        BigInteger before = account.cents(base[pathway]);
        BigInteger minimum = BigInteger.valueOf(minimumBase[pathway][market]);
        if (before.compareTo(minimum) < 0) {
            steps.add(ReasonCode.BASE_BELOW_MINIMUM, decimal(before), decimal(minimum));
            steps.add(ReasonCode.POINTS_NONE);
            return;
        }
        BigDecimal grown = decimal(after.subtract(before));
        steps.add(ReasonCode.CONSUMPTION_GROWN, decimal(after), decimal(before), grown);
        if (grown.signum() <= 0) {
            steps.add(ReasonCode.POINTS_NONE);
            return;
        }
        BigDecimal target = points.target(pathway, market);
        steps.add(
                ReasonCode.POINTS_BY_GROWTH,
                points.maximum().toString(),
                grown,
                decimal(before),
                target,
                GrowthPoints.of(points.maximum(), after, before, target).toString());
    }

    @Override
    public void audit(TenantEvidence tenant, int pathway, int market, Consumer<AuditLine> lines) {
        audit(tenant, pathway, Part.VALUE, lastMonth, lines);
        audit(tenant, pathway, Part.BASELINE, baseMonth, lines);
    }

    private void audit(TenantEvidence tenant, int pathway, Part part, int month, Consumer<AuditLine> lines) {
        YearMonth when = MonthNumber.month(month);
        long counted = 0;
        for (int w : workloads.of(pathway)) {
            int group = workloads.group(w);
            if (!tenant.qualifies(group, when)) {
                continue;
            }
            Reason against = tenant.uncredited(group, month, workloads.aspect(w));
            long value = workloads.consumption(tenant.history(), w, month);
            if (against == null) {
                counted += value;
            } else {
                lines.accept(new AuditLine(part, null, when, value, against));
            }
        }
        if (counted != 0) {
            lines.accept(new AuditLine(part, null, when, counted, null));
        }
        Reason none = workloads.servesNone(tenant, pathway, when);
        if (none != null) {
            lines.accept(new AuditLine(part, null, when, 0, none));
        }
    }
}
