package org.partnerscore.spark.score;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.history.PersonHistory;
import org.partnerscore.core.kernel.PeopleKernel;

/** Feeds the passes of one part to a kernel, account by account, and notices what may be bad. */
final class PeopleFeed {
    private final Iterator<Row> rows;
    private final PeopleKernel kernel;
    private final AccountDirectory accounts;
    private final @Nullable Doubts doubts;
    private final List<String> people = new ArrayList<>();
    private @Nullable Row ahead;

    /**
     * @param rows as {@link PeopleRows#byAccount} sorts them
     * @param doubts takes what may be bad; null where rows are taken as good
     */
    PeopleFeed(Iterator<Row> rows, PeopleKernel kernel, AccountDirectory accounts, @Nullable Doubts doubts) {
        this.rows = rows;
        this.kernel = kernel;
        this.accounts = accounts;
        this.doubts = doubts;
    }

    /** Feeds the people of the next account; false if there is none. */
    boolean next() {
        int account = PeopleRows.BAD;
        @Nullable PersonHistory person = null;
        people.clear();
        while (ahead != null || rows.hasNext()) {
            Row row = ahead == null ? rows.next() : ahead;
            ahead = null;
            int of = row.getInt(PeopleRows.ACCOUNT);
            if (of == PeopleRows.BAD) {
                if (doubts != null) {
                    doubts.add();
                }
                continue;
            }
            if (account == PeopleRows.BAD) {
                account = of;
                kernel.beginAccount(account, accounts.account(account).attainedOn());
            } else if (of != account) {
                ahead = row;
                break;
            }
            String individual = row.getString(PeopleRows.INDIVIDUAL);
            if (person == null || !people.get(people.size() - 1).equals(individual)) {
                person = kernel.beginPerson(people.size());
                people.add(individual);
            }
            person.pass(
                    row.getInt(PeopleRows.EXAM),
                    row.getInt(PeopleRows.PASSED_ON),
                    row.getInt(PeopleRows.EXPIRES_ON),
                    row.getInt(PeopleRows.FROM),
                    row.getInt(PeopleRows.TO));
        }
        if (account != PeopleRows.BAD) {
            kernel.endAccount();
        }
        return account != PeopleRows.BAD;
    }

    /** The person with a number, of the account fed last. */
    String individual(int number) {
        return people.get(number);
    }
}
