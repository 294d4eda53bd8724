package org.partnerscore.dataset.synthetic;

import java.util.ArrayList;
import java.util.List;

/** The customers and their subscriptions. */
final class Tenants {
    private static final int MOST_SUBSCRIPTIONS = 5;

    private final long seed;
    private final Span span;
    private final Accounts accounts;

    Tenants(long seed, Span span, Accounts accounts) {
        this.seed = seed;
        this.span = span;
        this.accounts = accounts;
    }

    List<Customer> customers(long number) {
        Tenant tenant = tenant(number);
        return List.of(new Customer(tenant.id(), tenant.name(), tenant.country()));
    }

    List<SubscriptionMonth> months(long number) {
        Dice dice = new Dice(seed, Dice.Of.USE, number);
        List<SubscriptionMonth> rows = new ArrayList<>();
        for (Subscription subscription : tenant(number).subscriptions()) {
            rows.addAll(subscription.months(dice, span));
        }
        return rows;
    }

    Tenant tenant(long number) {
        Dice dice = new Dice(seed, Dice.Of.TENANT, number);
        String id = Ids.tenant(number);
        String name = Names.customer(dice);
        Country country = Country.draw(dice);
        Account home = accounts.draw(dice, country);
        Line line = dice.percent(60) ? home.line() : Line.draw(dice);
        int lastMonth = dice.percent(6) ? dice.below(span.months()) : span.months();
        int count = 1 + dice.weighted(49, 30, 14, 5, 2);
        List<Subscription> subscriptions = new ArrayList<>(MOST_SUBSCRIPTIONS);
        for (int which = 0; which < count; which++) {
            Life life = Life.draw(dice, span.months()).endingAt(lastMonth);
            // One subscription of the first tenant is there throughout: a month without any row is a gap in the data.
            Life lived = number == 0 && which == 0 ? Life.whole(span.months()) : life;
            subscriptions.add(Subscription.draw(dice, Ids.subscription(id, which), id, lived, line, home.vigour()));
        }
        return new Tenant(id, name, country, home, subscriptions);
    }
}
