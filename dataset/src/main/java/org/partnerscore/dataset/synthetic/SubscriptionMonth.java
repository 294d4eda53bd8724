package org.partnerscore.dataset.synthetic;

import java.util.List;
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
        String tenantId,
        int monthDay,
        String product,
        Channel channel,
        boolean paid,
        @Nullable Integer agreementStart,
        int seats,
        int activeUsers,
        long billedCents,
        long creditedCents)
        implements Row {
    static final List<Column> COLUMNS = List.of(
            Column.text("subscription_id"),
            Column.text("tenant_id"),
            Column.day("month"),
            Column.text("product"),
            Column.text("channel"),
            Column.flag("paid"),
            Column.day("agreement_start"),
            Column.count("seats"),
            Column.count("active_users"),
            Column.usd("billed_usd"),
            Column.usd("credited_usd"));

    @Override
    public void write(Cells cells) {
        cells.text(subscriptionId);
        cells.text(tenantId);
        cells.day(monthDay);
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
