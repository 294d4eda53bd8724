package org.partnerscore.dataset.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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
        homes(dice, number).forEach((person, home) -> person(rows, person, accounts.account(home), account, dice));
        return rows;
    }

    /** Who works for an account, person by person, each with the account that trained them: some come from another. */
    private SortedMap<Integer, Integer> homes(Dice dice, int number) {
        SortedMap<Integer, Integer> homes = new TreeMap<>();
        for (int person = headcounts.first(number); person < headcounts.first(number + 1); person++) {
            homes.put(person, number);
        }
        int guests = headcounts.of(number) / PEOPLE_PER_GUEST + (dice.percent(30) ? 1 : 0);
        for (int guest = 0; guest < guests; guest++) {
            int home = dice.below(accounts.count());
            if (headcounts.of(home) > 0) {
                homes.put(headcounts.first(home) + dice.below(headcounts.of(home)), home);
            }
        }
        return homes;
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
