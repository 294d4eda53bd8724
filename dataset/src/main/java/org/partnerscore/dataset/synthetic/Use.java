package org.partnerscore.dataset.synthetic;

/**
 * How much a subscription is used and what it costs.
 *
 * @param seats at the beginning
 * @param growth of the seats, in thousandths of those at the beginning, ordered every half year
 * @param adoption per cent of the seats that are active at the beginning
 * @param step by how many per cent adoption grows a month
 * @param ceiling the most per cent that will be active
 * @param discount per cent off the list price
 */
record Use(int seats, int growth, int adoption, int step, int ceiling, int discount) {
    static Use draw(Dice dice, int vigour) {
        int seats = drawSeats(dice);
        int growth = dice.percent(45) ? 0 : dice.between(-80, 80) + 34 * vigour;
        int adoption = dice.between(2, 45);
        int step = dice.between(0, 3) + vigour;
        int ceiling = dice.between(25, 80) + 4 * vigour;
        return new Use(seats, growth, adoption, step, ceiling, 5 * dice.below(9));
    }

    int seats(int age) {
        int orders = age / 6;
        return Math.max(1, (int) ((long) seats * Math.max(0, 1000 + growth * orders) / 1000));
    }

    int active(int age, int seatsThen) {
        int percent = Math.min(ceiling, adoption + step * age);
        return (int) ((long) seatsThen * percent / 100);
    }

    /** The bill for a month, in cents. */
    long bill(Product product, int seatsThen) {
        return (long) seatsThen * product.cents() * (100 - discount) / 100;
    }

    private static int drawSeats(Dice dice) {
        return switch (dice.weighted(470, 290, 150, 70, 17, 3)) {
            case 0 -> dice.between(1, 15);
            case 1 -> dice.between(10, 60);
            case 2 -> dice.between(50, 220);
            case 3 -> dice.between(150, 700);
            case 4 -> dice.between(600, 3_000);
            default -> dice.between(3_000, 15_000);
        };
    }
}
