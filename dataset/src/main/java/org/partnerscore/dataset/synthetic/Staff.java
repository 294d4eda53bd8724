package org.partnerscore.dataset.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The people of the accounts, their exams, and when they worked where. */
final class Staff {
    private static final int PEOPLE_PER_GUEST = 30;

    private final long seed;
    private final Span span;
    private final Accounts accounts;
    private final Headcounts headcounts;

    Staff(long seed, Span span, Accounts accounts, Headcounts headcounts) {
        this.seed = seed;
        this.span = span;
        this.accounts = accounts;
        this.headcounts = headcounts;
    }

    /** The passes of an account's people, person by person. */
    List<ExamPass> passes(int number) {
        Account account = accounts.account(number);
        Dice dice = new Dice(seed, Dice.Of.STAFF, number);
        List<ExamPass> rows = new ArrayList<>();
        TreeSet<Guest> guests = guests(dice, number);
        for (Guest guest : guests.headSet(new Guest(headcounts.first(number), number))) {
            person(rows, guest.person(), accounts.account(guest.account()), account, dice);
        }
        for (int person = headcounts.first(number); person < headcounts.first(number + 1); person++) {
            person(rows, person, account, account, dice);
        }
        for (Guest guest : guests.tailSet(new Guest(headcounts.first(number), number))) {
            person(rows, guest.person(), accounts.account(guest.account()), account, dice);
        }
        return rows;
    }

    /** Somebody of another account who works here too, by the person's and that account's number. */
    private record Guest(int person, int account) implements Comparable<Guest> {
        @Override
        public int compareTo(Guest other) {
            return Integer.compare(person, other.person);
        }
    }

    private TreeSet<Guest> guests(Dice dice, int number) {
        TreeSet<Guest> guests = new TreeSet<>();
        int count = headcounts.of(number) / PEOPLE_PER_GUEST + (dice.percent(30) ? 1 : 0);
        for (int guest = 0; guest < count; guest++) {
            int from = dice.below(accounts.count());
            if (from != number && headcounts.of(from) > 0) {
                guests.add(new Guest(headcounts.first(from) + dice.below(headcounts.of(from)), from));
            }
        }
        return guests;
    }

    private void person(List<ExamPass> rows, int person, Account home, Account here, Dice dice) {
        String id = Ids.individual(person);
        List<ExamPass.Pass> passes = Career.draw(new Dice(seed, Dice.Of.PERSON, person), home, span);
        for (ExamPass.Stay stay : stays(dice, here, passes.get(0).passedOn())) {
            String partnerId = Ids.partner(here.number(), stay.location());
            for (ExamPass.Pass pass : passes) {
                rows.add(new ExamPass(id, partnerId, pass, stay));
            }
        }
    }

    /** Most people stay; some were hired with their exams, some leave, some move to another location or come back. */
    private List<ExamPass.Stay> stays(Dice dice, Account account, int firstPass) {
        int location = dice.below(account.locations());
        int hired = firstPass + dice.between(-200, 300);
        int gone = hired + dice.between(1, 700);
        return switch (dice.weighted(72, 9, 5, 5, 7, 2)) {
            case 0 -> List.of(new ExamPass.Stay(location, null, null));
            case 1 -> List.of(new ExamPass.Stay(location, hired, null));
            case 2 -> List.of(new ExamPass.Stay(location, null, gone));
            case 3 -> List.of(new ExamPass.Stay(location, hired, gone));
            case 4 ->
                List.of(
                        new ExamPass.Stay(location, null, gone),
                        new ExamPass.Stay(dice.below(account.locations()), gone, null));
            default ->
                List.of(
                        new ExamPass.Stay(location, hired, gone),
                        new ExamPass.Stay(location, gone + dice.between(1, 200), null));
        };
    }
}
