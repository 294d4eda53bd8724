package org.partnerscore.core.contribution;

/** Takes what tenants and people contribute to accounts. Called for each contribution, so nothing is allocated here. */
public interface Contributions {
    /** No subscription in particular: the tenant as a whole contributes. */
    int WHOLE_TENANT = -1;

    /**
     * A tenant contributes.
     *
     * @param account number of the account
     * @param slot number of the slot
     * @param tenant number of the tenant, as the kernel was given it
     * @param subscription number of the subscription within the tenant, or {@link #WHOLE_TENANT}
     * @param month number of the month to which it belongs
     * @param amount what is added: cents or a count, never 0
     */
    void tenant(int account, int slot, int tenant, int subscription, int month, long amount);

    /**
     * A person contributes one.
     *
     * @param account number of the account
     * @param slot number of the slot
     * @param individual number of the person, as the kernel was given it
     * @param month number of the month to which it belongs
     */
    void person(int account, int slot, int individual, int month);

    /**
     * A day is found for an account.
     *
     * @param account number of the account
     * @param slot number of the slot, of part {@link Part#DAY}
     * @param epochDay the day
     */
    void day(int account, int slot, int epochDay);
}
