package org.partnerscore.dataset.synthetic;

import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.Channel;

/**
 * A row of the subscription_months.
 *
 * @param monthDay the first day of the month
 * @param agreementStart a day; null unless the channel is EA
 */
record SubscriptionMonth(
        String subscriptionId,
        int monthDay,
        String tenantId,
        String product,
        Channel channel,
        boolean paid,
        @Nullable Integer agreementStart,
        int seats,
        int activeUsers,
        long billedCents,
        long creditedCents)
        implements Row {
    @Override
    public void write(Cells cells) {
        cells.text(subscriptionId);
        cells.day(monthDay);
        cells.text(tenantId);
        cells.text(product);
        cells.text(channel.name());
        cells.flag(paid);
        cells.dayOrEmpty(agreementStart);
        cells.count(seats);
        cells.count(activeUsers);
        cells.cents(billedCents);
        cells.cents(creditedCents);
    }
}
