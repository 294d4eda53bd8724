package org.partnerscore.spark.score;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.partnerscore.core.kernel.AccountTraits;
import org.partnerscore.engine.read.Accounts;

/** All accounts in the order of their ids' bytes. Every machine has them. */
final class AccountDirectory implements Accounts, Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<AccountTraits> accounts;
    private final HashMap<String, Integer> numbers = new HashMap<>();

    /** @param accounts in their order */
    AccountDirectory(List<AccountTraits> accounts) {
        this.accounts = new ArrayList<>(accounts);
        accounts.forEach(account -> numbers.put(account.id(), numbers.size()));
    }

    @Override
    public int size() {
        return accounts.size();
    }

    @Override
    public AccountTraits account(int number) {
        return accounts.get(number);
    }

    @Override
    public OptionalInt find(String id) {
        Integer number = numbers.get(id);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Numbers by id. */
    Map<String, Integer> numbers() {
        return numbers;
    }
}
