package org.partnerscore.dataset.synthetic;

/** The ids of what is made: of fixed width, so that their order as text is their order as numbers. */
final class Ids {
    private Ids() {}

    /** The id of an account, which is also the partner id of its first location. */
    static String account(int number) {
        return padded('A', number, 7);
    }

    /** The partner id of a location, from 0 to 9. */
    static String partner(int account, int location) {
        return location == 0 ? account(account) : account(account) + "-" + location;
    }

    static String individual(int number) {
        return padded('P', number, 9);
    }

    static String tenant(long number) {
        return padded('T', number, 9);
    }

    /** The id of a subscription, from 0 to 9 within its tenant. */
    static String subscription(String tenant, int number) {
        return tenant + "-S" + number;
    }

    private static String padded(char letter, long number, int width) {
        char[] text = new char[width + 1];
        text[0] = letter;
        long rest = number;
        for (int place = width; place > 0; place--) {
            text[place] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        return new String(text);
    }
}
