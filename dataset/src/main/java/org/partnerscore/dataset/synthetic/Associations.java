package org.partnerscore.dataset.synthetic;

import java.util.List;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;

/** Who is associated with the subscriptions, and how. */
final class Associations {
    /** A subscription number no tenant has: an association with it is legal and without effect. */
    private static final int WITHOUT_ROWS = 9;

    private final long seed;
    private final Span span;
    private final Accounts accounts;
    private final Tenants tenants;

    Associations(long seed, Span span, Accounts accounts, Tenants tenants) {
        this.seed = seed;
        this.span = span;
        this.accounts = accounts;
        this.tenants = tenants;
    }

    /** The associations of a tenant's subscriptions, in the order of these. */
    List<Association> of(long number) {
        Dice dice = new Dice(seed, Dice.Of.ASSOCIATION, number);
        Tenant tenant = tenants.tenant(number);
        AssociationRows rows = new AssociationRows(dice, span);
        for (Subscription subscription : tenant.subscriptions()) {
            rows.of(subscription.id(), subscription.life());
            switch (subscription.channel()) {
                case CSP -> csp(dice, tenant, rows);
                case EA -> advised(dice, tenant, rows, dice.weighted(34, 25, 30, 11));
                case WEB_DIRECT -> advised(dice, tenant, rows, dice.weighted(20, 50, 10, 20));
                case OTHER -> advised(dice, tenant, rows, dice.weighted(10, 30, 5, 55));
            }
        }
        if (dice.perMille(4)) {
            rows.of(Ids.subscription(tenant.id(), WITHOUT_ROWS), Life.whole(span.months()));
            rows.add(tenant.home(), AssociationKind.DPOR, Claim.NONE);
        }
        return rows.list();
    }

    private void csp(Dice dice, Tenant tenant, AssociationRows rows) {
        if (dice.percent(9)) {
            rows.addSuccession(partner(dice, tenant), other(dice, tenant), AssociationKind.CSP);
        } else {
            rows.add(partner(dice, tenant), AssociationKind.CSP, Claim.NONE);
        }
        if (dice.percent(5)) {
            rows.add(other(dice, tenant), AssociationKind.CSP, Claim.NONE);
        }
        if (dice.percent(32)) {
            claims(dice, tenant, rows);
        }
        if (dice.percent(9)) {
            rows.add(partner(dice, tenant), AssociationKind.DPOR, Claim.NONE);
        }
    }

    /** Claims, a digital partner, both or neither. */
    private void advised(Dice dice, Tenant tenant, AssociationRows rows, int how) {
        if (how == 0 || how == 2) {
            claims(dice, tenant, rows);
        }
        if (how == 1 || how == 2) {
            rows.add(partner(dice, tenant), AssociationKind.DPOR, Claim.NONE);
        }
    }

    private void claims(Dice dice, Tenant tenant, AssociationRows rows) {
        Account claimer = partner(dice, tenant);
        switch (dice.weighted(21, 21, 32, 10, 9, 7)) {
            case 0 -> rows.add(claimer, AssociationKind.CPOR, Claim.OSA);
            case 1 -> rows.add(claimer, AssociationKind.CPOR, Claim.OSU);
            case 2 -> {
                rows.add(claimer, AssociationKind.CPOR, Claim.OSA);
                rows.add(claimer, AssociationKind.CPOR, Claim.OSU);
            }
            case 3 -> {
                rows.add(claimer, AssociationKind.CPOR, Claim.OSA);
                rows.add(other(dice, tenant), AssociationKind.CPOR, Claim.OSU);
            }
            case 4 -> rows.add(claimer, AssociationKind.CPOR, Claim.NONE);
            default -> rows.add(claimer, AssociationKind.CPOR, Claim.PRESALES);
        }
    }

    private Account partner(Dice dice, Tenant tenant) {
        return dice.percent(82) ? tenant.home() : other(dice, tenant);
    }

    private Account other(Dice dice, Tenant tenant) {
        return accounts.draw(dice, tenant.country());
    }
}
