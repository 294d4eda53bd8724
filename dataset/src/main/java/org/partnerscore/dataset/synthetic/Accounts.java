package org.partnerscore.dataset.synthetic;

import java.math.BigInteger;

/** The accounts: a few large, most small. How large is a matter of the rank, which is shuffled over the numbers. */
final class Accounts {
    /** A prime above every number of accounts, and so a step that visits each of them once. */
    private static final int SHUFFLE = 15_485_863;

    private static final int TRIES_FOR_A_COMPATRIOT = 3;

    private final long seed;
    private final int count;
    private final int offset;
    private final long unshuffle;

    Accounts(long seed, int count) {
        this.seed = seed;
        this.count = count;
        offset = new Dice(seed, Dice.Of.LAYOUT, 0).below(count);
        unshuffle = BigInteger.valueOf(SHUFFLE)
                .modInverse(BigInteger.valueOf(count))
                .longValueExact();
    }

    int count() {
        return count;
    }

    Account account(int number) {
        Dice dice = new Dice(seed, Dice.Of.ACCOUNT, number);
        Country country = Country.draw(dice);
        int locations = locations(rank(number), dice);
        int vigour = dice.weighted(25, 30, 25, 13, 7);
        return new Account(number, country, locations, vigour, Line.draw(dice));
    }

    /** Where an account stands by size, from 0, the largest. */
    int rank(int number) {
        return (int) (Math.floorMod((long) number - offset, count) * unshuffle % count);
    }

    /** An account by its share of the business, rather one of the country. */
    Account draw(Dice dice, Country country) {
        Account account = account(numberOf(dice.skewedBelow(count)));
        for (int tries = 0; tries < TRIES_FOR_A_COMPATRIOT && account.country() != country; tries++) {
            account = account(numberOf(dice.skewedBelow(count)));
        }
        return account;
    }

    private int numberOf(int rank) {
        return (int) (((long) rank * SHUFFLE + offset) % count);
    }

    private int locations(int rank, Dice dice) {
        if (rank * 100L < count) {
            return dice.between(4, 10);
        }
        if (rank * 10L < count) {
            return dice.between(2, 6);
        }
        return rank * 2L < count ? dice.between(1, 3) : 1 + dice.weighted(85, 15);
    }
}
