package org.partnerscore.core.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.history.SubscriptionCredit;
import org.partnerscore.core.history.TenantHistory;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.reason.ReasonCode;

/** Money billed less money credited over the trailing window (R7). */
final class NetBilled implements TenantMeasure {
    /** A channel that does not count. */
    private static final int NEVER = -1;

    private final PartialPoints points;
    private final int firstMonth;
    private final int lastMonth;
    private final int aspect;
    private final Slot[] slots;
    /** By channel: for how many months from its agreement's start a row counts. */
    private final int[] agreementMonths = new int[Channel.values().length];

    NetBilled(MeasureSetting setting, MeasureDefinition.NetBilled definition) {
        points = new PartialPoints(setting);
        firstMonth = setting.windowStart();
        lastMonth = setting.month();
        aspect = setting.aspect();
        slots = new Slot[setting.pathways()];
        Arrays.setAll(slots, p -> setting.slots().money(p, setting.number(), ReasonCode.BILLED));
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
            if (month < firstMonth || month > lastMonth || !counts(tenant, row, month)) {
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

    private boolean counts(TenantHistory tenant, int row, int month) {
        int limit = agreementMonths[tenant.billingChannel(row)];
        return limit == Integer.MAX_VALUE || (limit != NEVER && month <= tenant.billingAgreement(row) + limit);
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
    public Assessment assess(AccountView account, int pathway, int market, Remarks remarks) {
        BigDecimal dollars = new BigDecimal(account.cents(slots[pathway]), 2);
        return points.assess(dollars, pathway, market, remarks);
    }
}
