package org.partnerscore.dataset.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;

/** Collects associations of one subscription after the other, and gives each its location and its months. */
final class AssociationRows {
    private final Dice dice;
    private final Span span;
    private final List<Association> rows = new ArrayList<>();
    private String subscriptionId = "";
    private Life life = Life.whole(1);

    AssociationRows(Dice dice, Span span) {
        this.dice = dice;
        this.span = span;
    }

    /** Turns to a subscription: what is added from now on is associated with it. */
    void of(String id, Life lived) {
        subscriptionId = id;
        life = lived;
    }

    /** One partner of the account, for some months; now and then entered twice. */
    void add(Account account, AssociationKind kind, Claim claim) {
        int from = begin();
        @Nullable Integer to = dice.percent(82) ? null : Integer.valueOf(from + dice.below(30));
        add(account, kind, claim, from, to);
        switch (dice.weighted(950, 12, 20, 18)) {
            case 0 -> {}
            case 1 -> rows.add(rows.get(rows.size() - 1));
            case 2 -> add(account, kind, claim, from + dice.between(1, 6), to == null ? null : to + 6);
            default -> add(account, kind, claim, begin(), null);
        }
    }

    /** One partner until some month of the subscription's life, another from the next month on. */
    void addSuccession(Account before, Account after, AssociationKind kind) {
        int handover = dice.between(life.first(), life.last());
        add(before, kind, Claim.NONE, life.first() - life.age(), handover);
        add(after, kind, Claim.NONE, handover + 1, null);
    }

    List<Association> list() {
        return rows;
    }

    private void add(Account account, AssociationKind kind, Claim claim, int from, @Nullable Integer to) {
        String partnerId = Ids.partner(account.number(), dice.below(account.locations()));
        rows.add(new Association(
                subscriptionId,
                partnerId,
                kind,
                claim,
                span.firstDay(from),
                to == null ? null : Integer.valueOf(span.firstDay(to))));
    }

    /** Most partners are there from the beginning, some come later. */
    private int begin() {
        return dice.percent(80) ? life.first() - dice.below(1 + life.age()) : dice.between(life.first(), life.last());
    }
}
