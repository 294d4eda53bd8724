package org.partnerscore.dataset.account;

import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.table.Table;

/** In which countries accounts have locations. */
public final class AccountCountries {
    private AccountCountries() {}

    /** By account, the codes of its locations' countries; a location without a country adds none. */
    public static Map<String, Set<String>> read(DataSet data) throws SQLException {
        Map<String, Set<String>> countries = new HashMap<>();
        Map<Set<String>, Set<String>> shared = new HashMap<>();
        String query = "SELECT DISTINCT account_id, country FROM " + data.relation(Table.PARTNERS)
                + " WHERE country IS NOT NULL";
        for (List<@Nullable String> row : data.ask(query, 2)) {
            String account = String.valueOf(row.get(0));
            Set<String> all = new HashSet<>(countries.getOrDefault(account, Set.of()));
            all.add(String.valueOf(row.get(1)));
            countries.put(account, shared.computeIfAbsent(all, Set::copyOf));
        }
        return Collections.unmodifiableMap(countries);
    }
}
