package org.partnerscore.dataset.synthetic;

/** What a customer uses, and so what its partners work with. */
enum Line {
    CUSTOMER_ENGAGEMENT,
    FINANCE_AND_OPERATIONS,
    SMALL_BUSINESS,
    MIXED;

    private static final Line[] ALL = values();

    static Line draw(Dice dice) {
        return ALL[dice.weighted(44, 26, 15, 15)];
    }
}
