package org.partnerscore.dataset.synthetic;

import java.util.ArrayList;
import java.util.List;

/** The accounts as rows: their locations and their competencies. */
final class Companies {
    private static final int MONTHS_OF_COMPETENCIES_BEFORE = 36;

    private final long seed;
    private final Span span;
    private final Accounts accounts;

    Companies(long seed, Span span, Accounts accounts) {
        this.seed = seed;
        this.span = span;
        this.accounts = accounts;
    }

    List<Partner> partners(int number) {
        Account account = accounts.account(number);
        Dice dice = new Dice(seed, Dice.Of.COMPANY, number);
        String name = Names.partner(dice);
        List<Partner> rows = new ArrayList<>(account.locations());
        for (int location = 0; location < account.locations(); location++) {
            Country country = location == 0 || dice.percent(65) ? account.country() : Country.draw(dice);
            rows.add(new Partner(
                    Ids.partner(number, location), Ids.account(number), locationName(name, location), country));
        }
        return rows;
    }

    List<Competency> competencies(int number) {
        Dice dice = new Dice(seed, Dice.Of.COMPETENCY, number);
        List<Competency> rows = new ArrayList<>(2);
        if (dice.percent(55)) {
            rows.add(new Competency(Ids.account(number), "cloud-business-applications", attainedOn(dice)));
        }
        if (dice.percent(20)) {
            rows.add(new Competency(Ids.account(number), "small-and-midmarket-cloud-solutions", attainedOn(dice)));
        }
        return rows;
    }

    private static String locationName(String name, int location) {
        return location == 0 ? name : name + " " + (location + 1);
    }

    private int attainedOn(Dice dice) {
        if (dice.percent(4)) {
            return span.lastLeapDay();
        }
        return dice.between(span.firstDay(-MONTHS_OF_COMPETENCIES_BEFORE), span.lastDay());
    }
}
