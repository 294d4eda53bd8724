package org.partnerscore.dataset.account;

import java.util.Set;

/**
 * What to read out of a data set.
 *
 * @param account id of the account
 * @param tenants ids of tenants to be read as well, whoever they belong to
 * @param individuals ids of people whose passes under other accounts are to be read as well
 */
public record AccountQuery(String account, Set<String> tenants, Set<String> individuals) {
    public AccountQuery {
        tenants = Set.copyOf(tenants);
        individuals = Set.copyOf(individuals);
    }

    /** An account alone. */
    public static AccountQuery of(String account) {
        return new AccountQuery(account, Set.of(), Set.of());
    }
}
