package org.partnerscore.dataset.synthetic;

/**
 * A product, by its code, with a list price.
 *
 * @param cents US cents for a seat and month
 */
record Product(String code, int cents) {
    private static final Product[] CUSTOMER_ENGAGEMENT = {
        new Product("sales", 9_500),
        new Product("customer-service", 9_500),
        new Product("field-service", 9_500),
        new Product("project-service-automation", 9_500),
        new Product("marketing", 5_000),
        new Product("microsoft-relationship-sales", 13_000),
        new Product("plan-1", 11_500),
        new Product("talent", 4_000),
        new Product("enterprise-team-member", 800)
    };
    private static final int[] CUSTOMER_ENGAGEMENT_WEIGHTS = {30, 20, 10, 8, 6, 6, 12, 3, 5};

    private static final Product[] FINANCE_AND_OPERATIONS = {
        new Product("unified-operations", 19_000),
        new Product("finance", 18_000),
        new Product("supply-chain-management", 18_000),
        new Product("retail", 17_000),
        new Product("commerce", 18_000),
        new Product("plan-2", 21_000),
        new Product("mixed-reality", 6_500),
        new Product("talent", 4_000),
        new Product("enterprise-team-member", 800)
    };
    private static final int[] FINANCE_AND_OPERATIONS_WEIGHTS = {36, 16, 14, 8, 4, 8, 4, 4, 6};

    private static final Product[] SMALL_BUSINESS = {
        new Product("business-central", 7_000),
        new Product("team-member", 800),
        new Product("project-server", 3_000),
        new Product("automation", 1_500),
        new Product("capacity-and-storage", 400),
        new Product("finance-and-operations", 19_000),
        new Product("human-resources", 12_000),
        new Product("fraud-protection", 1_000),
        new Product("other", 1_200)
    };
    private static final int[] SMALL_BUSINESS_WEIGHTS = {55, 8, 5, 6, 4, 4, 6, 2, 10};

    /** A product as a customer of a line buys it. */
    static Product draw(Dice dice, Line line) {
        return switch (line) {
            case CUSTOMER_ENGAGEMENT -> CUSTOMER_ENGAGEMENT[dice.weighted(CUSTOMER_ENGAGEMENT_WEIGHTS)];
            case FINANCE_AND_OPERATIONS -> FINANCE_AND_OPERATIONS[dice.weighted(FINANCE_AND_OPERATIONS_WEIGHTS)];
            case SMALL_BUSINESS -> SMALL_BUSINESS[dice.weighted(SMALL_BUSINESS_WEIGHTS)];
            case MIXED ->
                dice.percent(50) ? draw(dice, Line.CUSTOMER_ENGAGEMENT) : draw(dice, Line.FINANCE_AND_OPERATIONS);
        };
    }
}
