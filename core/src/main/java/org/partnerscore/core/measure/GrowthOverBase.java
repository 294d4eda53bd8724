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
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.history.SubscriptionCredit;
import org.partnerscore.core.history.TenantHistory;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.Outcome;
import org.partnerscore.core.score.Points;

/** Growth of monthly active users over an earlier month (R12). */
final class GrowthOverBase implements TenantMeasure {
    private final PartialPoints points;
    private final int lastMonth;
    private final int baseMonth;
    private final int aspect;
    private final long[][] minimumBase;
    private final Slot[] now;
    private final Slot[] base;

    GrowthOverBase(MeasureSetting setting, MeasureDefinition.GrowthOverBase definition) {
        points = new PartialPoints(setting);
        lastMonth = setting.month();
        baseMonth = lastMonth - setting.inForce(definition.baseMonths());
        aspect = setting.aspect();
        minimumBase = setting.wholeNumbers(setting.inForce(definition.minimumBase()));
        now = new Slot[setting.pathways()];
        base = new Slot[setting.pathways()];
        Arrays.setAll(
                now, p -> setting.slots().count(p, setting.number(), Part.VALUE, Slot.ANY, ReasonCode.ACTIVE_USERS));
        Arrays.setAll(
                base,
                p -> setting.slots().count(p, setting.number(), Part.BASELINE, Slot.ANY, ReasonCode.ACTIVE_USERS));
    }

    @Override
    public int readsFrom() {
        return baseMonth;
    }

    @Override
    public void contribute(TenantHistory tenant, Contributions sink) {
        for (int p = 0; p < now.length; p++) {
            addUsers(tenant, sink, p, lastMonth, now[p]);
            addUsers(tenant, sink, p, baseMonth, base[p]);
        }
    }

    private void addUsers(TenantHistory tenant, Contributions sink, int pathway, int month, Slot slot) {
        long users = tenant.users(pathway, month);
        if (users == 0) {
            return;
        }
        SubscriptionCredit credit = tenant.credit();
        long bit = tenant.bit(month);
        for (int i = 0; i < credit.accounts(); i++) {
            if ((credit.credited(i, pathway, aspect) & bit) != 0) {
                sink.tenant(credit.account(i), slot.index(), tenant.tenant(), Contributions.WHOLE_TENANT, month, users);
            }
        }
    }

    @Override
    public Assessment assess(AccountView account, int pathway, int market, Remarks remarks) {
        long users = account.count(now[pathway]);
        long before = account.count(base[pathway]);
        long minimum = minimumBase[pathway][market];
        BigDecimal target = points.target(pathway, market);
        if (before < minimum) {
            remarks.add(ReasonCode.BASE_BELOW_MINIMUM, before, minimum);
            return assessment(users, before, target, Points.ZERO, Outcome.BELOW_MINIMUM);
        }
        Points earned =
                GrowthPoints.of(points.maximum(), BigInteger.valueOf(users), BigInteger.valueOf(before), target);
        remark(users, before, target, remarks);
        return assessment(users, before, target, earned, Outcome.of(earned, points.maximum()));
    }

    @Override
    public void audit(TenantEvidence tenant, int pathway, int market, Consumer<AuditLine> lines) {
        audit(tenant, pathway, Part.VALUE, lastMonth, lines);
        audit(tenant, pathway, Part.BASELINE, baseMonth, lines);
    }

    private void audit(TenantEvidence tenant, int pathway, Part part, int month, Consumer<AuditLine> lines) {
        YearMonth when = MonthNumber.month(month);
        long users = tenant.history().users(pathway, month);
        if (users > 0) {
            lines.accept(new AuditLine(part, null, when, users, tenant.uncredited(pathway, month, aspect)));
        }
        for (SubscriptionMonth row : tenant.rows()) {
            if (row.month().equals(when) && row.activeUsers() > 0) {
                Reason against = !tenant.qualifies(row, pathway)
                        ? Reason.of(ReasonCode.PRODUCT_DOES_NOT_QUALIFY, row.product())
                        : row.held() ? null : Reason.of(row.paid() ? ReasonCode.NO_SEATS : ReasonCode.NOT_PAID);
                if (against != null) {
                    lines.accept(new AuditLine(part, row.subscriptionId(), when, row.activeUsers(), against));
                }
            }
        }
    }

    @Override
    public void arithmetic(AccountView account, int pathway, int market, Remarks steps) {
        long users = account.count(now[pathway]);
        long before = account.count(base[pathway]);
        long minimum = minimumBase[pathway][market];
        if (before < minimum) {
            steps.add(ReasonCode.BASE_BELOW_MINIMUM, before, minimum);
            steps.add(ReasonCode.POINTS_NONE);
            return;
        }
        steps.add(ReasonCode.USERS_GROWN, users, before, users - before);
        if (users <= before) {
            steps.add(ReasonCode.POINTS_NONE);
            return;
        }
        Points earned = assess(account, pathway, market, new Remarks(false)).points();
        steps.add(
                ReasonCode.POINTS_BY_GROWTH,
                points.maximum().toString(),
                users - before,
                before,
                points.target(pathway, market),
                earned.toString());
    }

    private static void remark(long users, long before, BigDecimal target, Remarks remarks) {
        if (users <= before) {
            remarks.add(ReasonCode.NO_GROWTH, before, users);
        }
        BigDecimal missing = GrowthPoints.missing(BigDecimal.valueOf(users), BigDecimal.valueOf(before), target, 0);
        if (missing.signum() <= 0) {
            remarks.add(ReasonCode.TARGET_REACHED);
        } else {
            remarks.add(ReasonCode.SHORT_OF_TARGET, missing);
        }
    }

    private static Assessment assessment(long users, long before, BigDecimal target, Points earned, Outcome outcome) {
        return new Assessment(BigDecimal.valueOf(users), BigDecimal.valueOf(before), target, earned, outcome);
    }
}
