package org.partnerscore.engine.read;

import java.util.OptionalInt;
import org.partnerscore.core.kernel.AccountTraits;

/** The accounts of a data set, numbered from 0 in the order of their ids' bytes. */
public interface Accounts {
    /** How many there are. */
    int size();

    /** What is known of the account with a number. */
    AccountTraits account(int number);

    /** Number of the account with an id; empty if there is none. */
    OptionalInt find(String id);
}
