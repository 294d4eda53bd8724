package org.partnerscore.dataset.synthetic;

/**
 * When a subscription has rows.
 *
 * @param age how many months it was there before the span
 * @param first its first month with a row
 * @param last its last month with a row
 * @param gapFrom the first month of a pause, above gapTo if there is none
 * @param gapTo the last month of the pause
 */
record Life(int age, int first, int last, int gapFrom, int gapTo) {
    private static final int LONGEST_PAUSE = 8;

    /** A life through the whole span. */
    static Life whole(int months) {
        return new Life(0, 0, months - 1, 1, 0);
    }

    static Life draw(Dice dice, int months) {
        boolean there = dice.percent(50);
        int age = there ? dice.below(40) : 0;
        int first = there ? 0 : dice.below(months);
        int last = dice.percent(12) ? dice.between(first, months - 1) : months - 1;
        boolean pauses = dice.percent(7) && last - first >= 2;
        int gapFrom = pauses ? dice.between(first + 1, last - 1) : 1;
        int gapTo = pauses ? Math.min(last - 1, gapFrom + dice.below(LONGEST_PAUSE)) : 0;
        return new Life(age, first, last, gapFrom, gapTo);
    }

    /** The same life, over at a month if it was not before. A life that begins later is left alone. */
    Life endingAt(int month) {
        return month < first || month >= last ? this : new Life(age, first, month, gapFrom, gapTo);
    }

    boolean has(int month) {
        return month >= first && month <= last && (month < gapFrom || month > gapTo);
    }

    /** How many months old it is in a month. */
    int ageIn(int month) {
        return age + month - first;
    }
}
