package org.partnerscore.engine.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.duckdb.DuckDBConnection;
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
    static Partners read(
            DuckDBConnection connection, RowSource partners, RowSource competencies, ScoringPlan plan, Doubts doubts)
            throws SQLException {
        TreeMap<String, Integer> markets = new TreeMap<>(BY_BYTES);
        List<String> accountOfRow = new ArrayList<>();
        List<long[]> hashOfRow = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT account_id, country, " + IdHash.first("partner_id")
                        + ", " + IdHash.second("partner_id") + ", fault FROM (" + partners.withFaults() + ")")) {
            while (rows.next()) {
                String account = rows.getString(1);
                String country = rows.getString(2);
                if (rows.getBoolean(5) || account == null || country == null) {
                    doubts.badRow();
                    continue;
                }
                markets.merge(account, plan.marketOf(country), Math::min);
                accountOfRow.add(account);
                hashOfRow.add(new long[] {rows.getLong(3), rows.getLong(4)});
            }
        }
        Map<String, Integer> numbers = new HashMap<>();
        markets.keySet().forEach(id -> numbers.put(id, numbers.size()));
        IdMap locations = new IdMap(accountOfRow.size());
        for (int i = 0; i < accountOfRow.size(); i++) {
            long[] hash = hashOfRow.get(i);
            Integer number = numbers.get(accountOfRow.get(i));
            if (number == null || locations.putIfAbsent(hash[0], (int) hash[1], number) != IdMap.ABSENT) {
                doubts.badRow();
            }
        }
        Map<String, LocalDate> attained = attained(connection, competencies, plan, numbers, doubts);
        List<AccountTraits> accounts = markets.entrySet().stream()
                .map(entry -> new AccountTraits(entry.getKey(), entry.getValue(), attained.get(entry.getKey())))
                .toList();
        return new Partners(accounts, numbers, locations);
    }

    private static Map<String, LocalDate> attained(
            DuckDBConnection connection,
            RowSource competencies,
            ScoringPlan plan,
            Map<String, Integer> numbers,
            Doubts doubts)
            throws SQLException {
        Map<String, LocalDate> attained = new HashMap<>();
        if (competencies.rows() == 0) {
            return attained;
        }
        Set<List<String>> keys = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT account_id, programme, attained_on, fault FROM (" + competencies.withFaults() + ")")) {
            while (rows.next()) {
                String account = rows.getString(1);
                String programme = rows.getString(2);
                LocalDate day = rows.getObject(3, LocalDate.class);
                if (rows.getBoolean(4)
                        || account == null
                        || programme == null
                        || day == null
                        || !numbers.containsKey(account)
                        || !keys.add(List.of(account, programme))) {
                    doubts.badRow();
                } else if (programme.equals(plan.programme().id())) {
                    attained.put(account, day);
                }
            }
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

    /** Looks locations up for one thread, at once where it is the one of the row before. */
    final class Lookup {
        private long first = -1;
        private int second;
        private int account = IdMap.ABSENT;

        /** Number of a location's account, or {@link IdMap#ABSENT}. */
        int accountOf(long h1, int h2) {
            if (h1 != first || h2 != second) {
                account = locations.get(h1, h2);
                first = h1;
                second = h2;
            }
            return account;
        }
    }
}
