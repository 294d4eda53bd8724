package org.partnerscore.dataset.synthetic;

/** The countries of the ecosystem, developed and developing, the big markets more often than the small ones. */
enum Country {
    US(220),
    GB(90),
    DE(80),
    FR(60),
    JP(40),
    CA(40),
    AU(40),
    NL(35),
    IT(25),
    ES(25),
    SE(20),
    CH(20),
    DK(15),
    NO(10),
    SG(10),
    NZ(5),
    IN(70),
    BR(40),
    MX(35),
    ZA(30),
    PL(25),
    TR(20),
    AE(15),
    CN(15),
    ID(10),
    VN(10),
    CO(10),
    NG(5),
    KE(5);

    private static final Country[] ALL = values();
    private static final int[] WEIGHTS = weights();

    private final int weight;

    Country(int weight) {
        this.weight = weight;
    }

    static Country draw(Dice dice) {
        return ALL[dice.weighted(WEIGHTS)];
    }

    private static int[] weights() {
        int[] weights = new int[ALL.length];
        for (Country country : ALL) {
            weights[country.ordinal()] = country.weight;
        }
        return weights;
    }
}
