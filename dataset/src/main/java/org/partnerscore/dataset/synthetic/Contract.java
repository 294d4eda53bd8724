package org.partnerscore.dataset.synthetic;

import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.Channel;

/**
 * What a subscription is sold as.
 *
 * @param change the month from which on it is the later product and channel
 * @param agreementMonth the month of the agreement's first day; it is renewed every three years
 * @param agreementDay that day of its month, 1 to 28
 * @param paidFrom the first month it is paid for
 */
record Contract(
        Product product,
        Product laterProduct,
        Channel channel,
        Channel laterChannel,
        int change,
        int agreementMonth,
        int agreementDay,
        int paidFrom) {
    private static final Channel[] CHANNELS = {Channel.CSP, Channel.EA, Channel.WEB_DIRECT, Channel.OTHER};
    private static final int AGREEMENT_MONTHS = 36;
    private static final int NEVER = Integer.MAX_VALUE;

    static Contract draw(Dice dice, Life life, Line line) {
        Product product = Product.draw(dice, line);
        Channel channel = CHANNELS[dice.weighted(52, 22, 18, 8)];
        Product laterProduct = dice.percent(9) ? Product.draw(dice, line) : product;
        Channel laterChannel = dice.percent(4) ? Channel.CSP : channel;
        int change = dice.between(life.first(), life.last());
        int agreementMonth = life.first() - life.age();
        int agreementDay = dice.percent(60) ? 1 : dice.between(1, 28);
        return new Contract(
                product,
                laterProduct,
                channel,
                laterChannel,
                change,
                agreementMonth,
                agreementDay,
                paidFrom(dice, life));
    }

    Product product(int month) {
        return month < change ? product : laterProduct;
    }

    Channel channel(int month) {
        return month < change ? channel : laterChannel;
    }

    /** The first day of the agreement in force in a month; null unless it is an enterprise agreement. */
    @Nullable
    Integer agreementStart(int month, Span span) {
        if (channel(month) != Channel.EA) {
            return null;
        }
        int renewals = Math.max(0, (month - agreementMonth) / AGREEMENT_MONTHS);
        return span.day(agreementMonth + renewals * AGREEMENT_MONTHS, agreementDay);
    }

    boolean paid(int month) {
        return month >= paidFrom;
    }

    private static int paidFrom(Dice dice, Life life) {
        return switch (dice.weighted(91, 7, 2)) {
            case 0 -> life.first();
            case 1 -> life.first() + dice.between(1, 3);
            default -> NEVER;
        };
    }
}
