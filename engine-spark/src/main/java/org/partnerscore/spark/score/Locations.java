package org.partnerscore.spark.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.partnerscore.core.kernel.AccountTraits;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.spark.source.SparkTables;

/**
 * The accounts and the locations that belong to them. Both are brought to this machine: they grow with the vendor's
 * partners, not with their customers.
 *
 * @param accounts the accounts
 * @param numbers rows of {@code partner_id} and {@code account}, the number of the location's account
 * @param doubtful whether something in partners or competencies may be bad
 */
record Locations(AccountDirectory accounts, List<Row> numbers, boolean doubtful) {

    /** Reads partners and competencies. */
    static Locations read(SparkTables tables, PlanSql sql) {
        Set<String> partners = new HashSet<>();
        List<Row> rows = tables.session()
                .sql("SELECT partner_id, account_id, " + sql.market("country") + ", " + sql.fault(Table.PARTNERS)
                        + " FROM " + tables.rows(Table.PARTNERS) + " ORDER BY account_id, partner_id")
                .collectAsList();
        boolean doubtful = false;
        Map<String, Integer> places = new HashMap<>();
        List<String> ids = new ArrayList<>();
        List<Integer> markets = new ArrayList<>();
        List<Row> numbers = new ArrayList<>();
        for (Row row : rows) {
            if (row.getBoolean(3)) {
                doubtful = true;
                continue;
            }
            String id = row.getString(1);
            int market = row.getInt(2);
            Integer known = places.putIfAbsent(id, ids.size());
            if (known == null) {
                ids.add(id);
                markets.add(market);
            } else {
                markets.set(known, Math.min(markets.get(known), market));
            }
            doubtful |= !partners.add(row.getString(0));
            numbers.add(RowFactory.create(row.getString(0), known == null ? ids.size() - 1 : known));
        }
        Competencies competencies = Competencies.read(tables, sql, places);
        List<AccountTraits> accounts = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            accounts.add(new AccountTraits(
                    ids.get(i), markets.get(i), competencies.attainedOn().get(ids.get(i))));
        }
        return new Locations(new AccountDirectory(accounts), numbers, doubtful || competencies.doubtful());
    }

    /** A relation of the locations. */
    Dataset<Row> relation(SparkSession session) {
        return session.createDataFrame(
                numbers,
                new StructType().add("partner_id", DataTypes.StringType).add("account", DataTypes.IntegerType));
    }

    /** @param attainedOn by account, for the programme scored */
    private record Competencies(Map<String, LocalDate> attainedOn, boolean doubtful) {
        static Competencies read(SparkTables tables, PlanSql sql, Map<String, Integer> accounts) {
            Map<String, LocalDate> attainedOn = new TreeMap<>();
            Set<List<String>> keys = new HashSet<>();
            boolean doubtful = false;
            for (Row row : tables.session()
                    .sql("SELECT account_id, programme, attained_on, " + sql.fault(Table.COMPETENCIES) + " FROM "
                            + tables.rows(Table.COMPETENCIES))
                    .collectAsList()) {
                if (row.getBoolean(3)
                        || !accounts.containsKey(row.getString(0))
                        || !keys.add(List.of(row.getString(0), row.getString(1)))) {
                    doubtful = true;
                } else if (row.getString(1).equals(sql.programme())) {
                    attainedOn.put(row.getString(0), row.getLocalDate(2));
                }
            }
            return new Competencies(attainedOn, doubtful);
        }
    }
}
