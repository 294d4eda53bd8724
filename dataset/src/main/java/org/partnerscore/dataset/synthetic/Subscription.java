package org.partnerscore.dataset.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.partnerscore.core.facts.Channel;

/** A subscription of a tenant and its rows. */
record Subscription(String id, String tenantId, Life life, Contract contract, Use use) {
    static Subscription draw(Dice dice, String id, String tenantId, Life life, Line line, int vigour) {
        return new Subscription(id, tenantId, life, Contract.draw(dice, life, line), Use.draw(dice, vigour));
    }

    /** How it is sold at first. */
    Channel channel() {
        return contract.channel(life.first());
    }

    List<SubscriptionMonth> months(Dice dice, Span span) {
        List<SubscriptionMonth> rows = new ArrayList<>(span.months());
        for (int month = life.first(); month <= life.last(); month++) {
            if (life.has(month)) {
                rows.add(row(dice, span, month));
            }
        }
        return rows;
    }

    private SubscriptionMonth row(Dice dice, Span span, int month) {
        int age = life.ageIn(month);
        boolean paid = contract.paid(month);
        int seats = dice.perMille(6) ? 0 : use.seats(age);
        int regulars = use.active(age, seats);
        int active = dice.percent(60) ? regulars : Math.min(seats, regulars + dice.below(1 + regulars / 12));
        long billed = paid ? use.bill(contract.product(month), seats) : 0;
        return new SubscriptionMonth(
                id,
                span.firstDay(month),
                tenantId,
                contract.product(month).code(),
                contract.channel(month),
                paid,
                contract.agreementStart(month, span),
                seats,
                active,
                billed,
                credit(dice, billed));
    }

    /** Most months bring none, some a part of the bill back, a few more than the whole. */
    private static long credit(Dice dice, long billed) {
        return switch (dice.weighted(955, 36, 9)) {
            case 0 -> 0;
            case 1 -> billed * dice.between(5, 60) / 100;
            default -> billed + dice.between(1, 200_000);
        };
    }
}
