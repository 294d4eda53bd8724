package org.partnerscore.server.access;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who asks.
 *
 * @param name as whoever let the reader in names it
 * @param role the role
 * @param accounts ids of the accounts that the role was given for; means nothing for an operator, who sees all
 * @param locations partner ids of the locations that the role was given for; empty if for whole accounts
 */
public record Reader(String name, Role role, SortedSet<String> accounts, SortedSet<String> locations) {
    public Reader {
        accounts = Collections.unmodifiableSortedSet(new TreeSet<>(accounts));
        locations = Collections.unmodifiableSortedSet(new TreeSet<>(locations));
    }

    /** A reader of all accounts. */
    public static Reader operator(String name) {
        return new Reader(name, Role.OPERATOR, Collections.emptySortedSet(), Collections.emptySortedSet());
    }

    /** A reader of some accounts, or only of some locations. */
    public static Reader of(String name, Role role, Collection<String> accounts, Collection<String> locations) {
        return new Reader(name, role, new TreeSet<>(accounts), new TreeSet<>(locations));
    }

    /** Whether the reader's role is that of an operator, who sees all accounts. */
    public boolean isOperator() {
        return role == Role.OPERATOR;
    }

    /** Whether an account is among those that the role was given for. */
    public boolean mayAskAbout(String account) {
        return isOperator() || accounts.contains(account);
    }
}
