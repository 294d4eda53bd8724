package org.partnerscore.dataset.synthetic;

import java.time.YearMonth;
import java.util.Objects;

/**
 * What ecosystem to make. Equal requests make equal data.
 *
 * @param tenants customers, 1 to 1,000,000,000
 * @param seed any number; another seed makes another ecosystem of the same kind
 * @param accounts partner accounts, 1 to 10,000,000
 * @param people individuals with exams over all accounts, 0 to 1,000,000,000
 * @param from the first month with rows, 2000-01 to 2100-12
 * @param months how many months have rows, 1 to 240
 */
public record EcosystemRequest(long tenants, long seed, int accounts, int people, YearMonth from, int months) {
    /** The month data begin unless said otherwise: with 25 months they end in 2021-05. */
    public static final YearMonth DEFAULT_FROM = YearMonth.of(2019, 5);

    /** A month and the two years before it, as far as any rule looks back. */
    public static final int DEFAULT_MONTHS = 25;

    static final long MOST_TENANTS = 1_000_000_000L;
    static final int MOST_ACCOUNTS = 10_000_000;
    static final int MOST_PEOPLE = 1_000_000_000;

    private static final YearMonth EARLIEST = YearMonth.of(2000, 1);
    private static final YearMonth LATEST = YearMonth.of(2100, 12);
    private static final int MOST_MONTHS = 240;
    private static final int TENANTS_PER_ACCOUNT = 20;
    private static final int FEWEST_DEFAULT_ACCOUNTS = 2;
    private static final int MOST_DEFAULT_ACCOUNTS = 50_000;
    private static final long PEOPLE_PER_ACCOUNT = 31;

    public EcosystemRequest {
        Objects.requireNonNull(from, "from");
        within("tenants", tenants, 1, MOST_TENANTS);
        within("accounts", accounts, 1, MOST_ACCOUNTS);
        within("people", people, 0, MOST_PEOPLE);
        within("months", months, 1, MOST_MONTHS);
        if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
            throw new OutOfRangeException("from", from, EARLIEST, LATEST);
        }
    }

    /** A request with so many tenants and the defaults for everything else. */
    public static EcosystemRequest of(long tenants, long seed) {
        int accounts = defaultAccounts(tenants);
        return new EcosystemRequest(tenants, seed, accounts, defaultPeople(accounts), DEFAULT_FROM, DEFAULT_MONTHS);
    }

    /** One account for every 20 tenants, at least 2, at most 50,000. */
    public static int defaultAccounts(long tenants) {
        return Math.toIntExact(
                Math.max(FEWEST_DEFAULT_ACCOUNTS, Math.min(MOST_DEFAULT_ACCOUNTS, tenants / TENANTS_PER_ACCOUNT)));
    }

    /** 31 individuals for every account. */
    public static int defaultPeople(int accounts) {
        return Math.toIntExact(Math.min(MOST_PEOPLE, PEOPLE_PER_ACCOUNT * accounts));
    }

    private static void within(String what, long value, long least, long most) {
        if (value < least || value > most) {
            throw new OutOfRangeException(what, value, least, most);
        }
    }
}
