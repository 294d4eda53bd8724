package org.partnerscore.core.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.audit.AuditLine;
import org.partnerscore.core.audit.TenantEvidence;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.history.SubscriptionCredit;
import org.partnerscore.core.history.TenantHistory;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;

/** Money billed less money credited over the trailing window (R7). */
final class NetBilled implements TenantMeasure {
    /** A channel that does not count. */
    private static final int NEVER = -1;

    private final ValueJudgement judgement;
    private final int firstMonth;
    private final int lastMonth;
    private final int aspect;
    private final Slot[] slots;
    /** By channel: for how many months from its agreement's start a row counts. */
    private final int[] agreementMonths = new int[Channel.values().length];

    NetBilled(MeasureSetting setting, MeasureDefinition.NetBilled definition) {
        judgement = setting.judgement();
        firstMonth = setting.windowStart();
        lastMonth = setting.month();
        aspect = setting.aspect();
        slots = new Slot[setting.pathways()];
        Arrays.setAll(slots, p -> setting.slots().money(p, setting.number(), Part.VALUE, ReasonCode.BILLED));
        Set<Channel> channels = setting.inForce(definition.channels());
        Map<Channel, Integer> limits = setting.inForce(definition.agreementMonths());
        for (Channel channel : Channel.values()) {
            agreementMonths[channel.ordinal()] =
                    channels.contains(channel) ? limits.getOrDefault(channel, Integer.MAX_VALUE) : NEVER;
        }
    }

    @Override
    public int readsFrom() {
        return firstMonth;
    }

    @Override
    public void contribute(TenantHistory tenant, Contributions sink) {
        SubscriptionCredit credit = tenant.credit();
        for (int row = 0; row < tenant.billings(); row++) {
            int month = tenant.billingMonth(row);
            if (month < firstMonth
                    || month > lastMonth
                    || !counts(tenant.billingChannel(row), tenant.billingAgreement(row), month)) {
                continue;
            }
            long bit = tenant.bit(month);
            int subscription = tenant.billingSubscription(row);
            for (int e = credit.first(subscription); e != SubscriptionCredit.END; e = credit.next(e)) {
                if ((credit.entryMonths(e, aspect) & bit) != 0) {
                    add(tenant, row, credit.entryAccount(e), sink);
                }
            }
        }
    }

    private boolean counts(int channel, int agreement, int month) {
        int limit = agreementMonths[channel];
        return limit == Integer.MAX_VALUE || (limit != NEVER && month <= agreement + limit);
    }

    private void add(TenantHistory tenant, int row, int account, Contributions sink) {
        int pathways = tenant.billingPathways(row);
        for (int p = 0; p < slots.length; p++) {
            if ((pathways >> p & 1) != 0) {
                sink.tenant(
                        account,
                        slots[p].index(),
                        tenant.tenant(),
                        tenant.billingSubscription(row),
                        tenant.billingMonth(row),
                        tenant.billingNet(row));
            }
        }
    }

    @Override
    public void audit(TenantEvidence tenant, int pathway, int market, Consumer<AuditLine> lines) {
        for (SubscriptionMonth row : tenant.rows()) {
            if (row.netCents() != 0) {
                lines.accept(new AuditLine(
                        Part.VALUE, row.subscriptionId(), row.month(), row.netCents(), against(tenant, row, pathway)));
            }
        }
    }

    private @Nullable Reason against(TenantEvidence tenant, SubscriptionMonth row, int pathway) {
        int month = MonthNumber.of(row.month());
        if (month < firstMonth || month > lastMonth) {
            return Reason.of(ReasonCode.OUTSIDE_WINDOW, MonthNumber.month(firstMonth), MonthNumber.month(lastMonth));
        }
        if (!tenant.qualifies(row, pathway)) {
            return Reason.of(ReasonCode.PRODUCT_DOES_NOT_QUALIFY, row.product());
        }
        int channel = row.channel().ordinal();
        if (agreementMonths[channel] == NEVER) {
            return Reason.of(ReasonCode.CHANNEL_DOES_NOT_COUNT, row.channel().name());
        }
        LocalDate start = row.agreementStart();
        if (start != null && !counts(channel, TenantHistory.agreement(start), month)) {
            return Reason.of(ReasonCode.AGREEMENT_TERM_OVER, start, start.plusMonths(agreementMonths[channel]));
        }
        return tenant.uncredited(row.subscriptionId(), month, aspect);
    }

    @Override
    public void arithmetic(AccountView account, int pathway, int market, Remarks steps) {
        judgement.arithmetic(new BigDecimal(account.cents(slots[pathway]), 2), pathway, market, steps);
    }

    @Override
    public Assessment assess(AccountView account, int pathway, int market, Remarks remarks) {
        BigDecimal dollars = new BigDecimal(account.cents(slots[pathway]), 2);
        return judgement.assess(dollars, pathway, market, remarks);
    }
}
