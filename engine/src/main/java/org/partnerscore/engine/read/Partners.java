package org.partnerscore.engine.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.kernel.AccountTraits;
import org.partnerscore.core.kernel.ScoringPlan;

/** The accounts in the order of their ids' bytes, and which account each location belongs to. */
public final class Partners implements Accounts {
    /** Order of texts by their UTF-8 bytes, which is that of their code points. */
    private static final Comparator<String> BY_BYTES = (a, b) -> {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean surrogates = Character.isSurrogate(x) != Character.isSurrogate(y);
                return surrogates ? (Character.isSurrogate(x) ? 1 : -1) : Character.compare(x, y);
            }
        }
        return Integer.compare(a.length(), b.length());
    };

    private static final long NO_DAY = Long.MIN_VALUE;

    private final List<AccountTraits> accounts;
    private final Map<String, Integer> numbers;
    private final IdMap locations;

    private Partners(List<AccountTraits> accounts, Map<String, Integer> numbers, IdMap locations) {
        this.accounts = List.copyOf(accounts);
        this.numbers = numbers;
        this.locations = locations;
    }

    /**
     * Reads the accounts.
     *
     * @param partners the rows of partners
     * @param competencies the rows of competencies
     */
    static Partners read(RowSource partners, RowSource competencies, ScoringPlan plan, boolean checking, Doubts doubts)
            throws IOException {
        int size = Math.toIntExact(partners.rows());
        PartnerRows rows = PartnerRows.read(partners, plan, checking, doubts);
        Map<String, Integer> markets = new HashMap<>(size * 2);
        for (int i = 0; i < rows.size(); i++) {
            markets.merge(rows.account(i), rows.market(i), Math::min);
        }
        String[] ids = markets.keySet().toArray(String[]::new);
        Arrays.sort(ids, BY_BYTES);
        Map<String, Integer> numbers = new HashMap<>(ids.length * 2);
        for (int i = 0; i < ids.length; i++) {
            numbers.put(ids[i], i);
        }
        IdMap locations = new IdMap(size);
        for (int i = 0; i < rows.size(); i++) {
            int number = numbers.getOrDefault(rows.account(i), IdMap.ABSENT);
            if (locations.putIfAbsent(rows.first(i), rows.second(i), number) != IdMap.ABSENT) {
                doubts.badRow();
            }
        }
        Map<String, LocalDate> attained = attained(competencies, plan, checking, numbers, doubts);
        List<AccountTraits> accounts = new ArrayList<>(ids.length);
        for (String id : ids) {
            accounts.add(new AccountTraits(id, markets.getOrDefault(id, 0), attained.get(id)));
        }
        return new Partners(accounts, numbers, locations);
    }

    private static Map<String, LocalDate> attained(
            RowSource competencies, ScoringPlan plan, boolean checking, Map<String, Integer> numbers, Doubts doubts)
            throws IOException {
        Map<String, LocalDate> attained = new HashMap<>();
        Set<List<String>> keys = new HashSet<>();
        for (Segment segment : competencies.files()) {
            segment.read(checking, doubts, rows -> {
                @Nullable String[] accounts = rows.texts("account_id").texts();
                @Nullable String[] programmes = rows.texts("programme").texts();
                long[] days = rows.numbers("attained_on", NO_DAY, day -> day);
                segment.begin(rows, checking);
                for (int count = rows.next(); count > 0; count = rows.next()) {
                    for (int i = 0; i < count; i++) {
                        String account = accounts[i];
                        String programme = programmes[i];
                        if (account == null
                                || programme == null
                                || days[i] == NO_DAY
                                || !numbers.containsKey(account)
                                || (checking && !keys.add(List.of(account, programme)))) {
                            doubts.badRow();
                        } else if (programme.equals(plan.programme().id())) {
                            attained.put(account, LocalDate.ofEpochDay(days[i]));
                        }
                    }
                }
            });
        }
        return attained;
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

    /** Number of a location's account, or {@link IdMap#ABSENT}. */
    int accountOf(long h1, int h2) {
        return locations.get(h1, h2);
    }
}
