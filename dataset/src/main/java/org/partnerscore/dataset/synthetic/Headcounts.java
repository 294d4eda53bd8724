package org.partnerscore.dataset.synthetic;

/** How many people work for each account. People are numbered account by account. */
final class Headcounts {
    private static final long UNIT = 1_000_000;

    private final int[] firstPerson;

    Headcounts(long seed, int people, Accounts accounts) {
        int count = accounts.count();
        long[] weights = new long[count];
        long weightLeft = 0;
        for (int account = 0; account < count; account++) {
            weights[account] = weight(accounts.rank(account), new Dice(seed, Dice.Of.LAYOUT, account + 1L));
            weightLeft += weights[account];
        }
        firstPerson = new int[count + 1];
        long peopleLeft = people;
        for (int account = 0; account < count; account++) {
            long share = peopleLeft * weights[account] / weightLeft;
            firstPerson[account + 1] = firstPerson[account] + (int) share;
            peopleLeft -= share;
            weightLeft = Math.max(1, weightLeft - weights[account]);
        }
    }

    int of(int account) {
        return firstPerson[account + 1] - firstPerson[account];
    }

    /** The number of an account's first person; that of one account after the last is the number of all people. */
    int first(int account) {
        return firstPerson[account];
    }

    /** The n-th largest weighs about the -2/3rd power of n, give or take three quarters; some have nobody. */
    private static long weight(int rank, Dice dice) {
        if (rank > 0 && dice.percent(5)) {
            return 0;
        }
        return UNIT / twoThirdsPower(rank + 1L) * dice.between(25, 175);
    }

    private static long twoThirdsPower(long number) {
        long square = number * number;
        long low = 1;
        long high = 50_000;
        while (low < high) {
            long middle = (low + high + 1) / 2;
            if (middle * middle * middle <= square) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
