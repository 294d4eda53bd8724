package org.partnerscore.dataset.check;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.read.CheckedTables;
import org.partnerscore.dataset.rule.RowRule;
import org.partnerscore.dataset.rule.RowRules;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.Column.Reference;
import org.partnerscore.dataset.table.Table;

/**
 * Finds which rules the rows of a table break. Each rule is first asked for a count alone, which DuckDB mostly answers
 * from the statistics of a Parquet file, or by one column; only of broken rules are rows looked at.
 */
final class BrokenRules {
    private final CheckedTables data;
    private final Table table;
    private final Suspicion suspicion;
    private final List<BrokenRule> broken = new ArrayList<>();

    private BrokenRules(CheckedTables data, Table table, Suspicion suspicion) {
        this.data = data;
        this.table = table;
        this.suspicion = suspicion;
    }

    /**
     * The broken rules of a table. What its rows refer to is looked for in the relations of other tables.
     *
     * @param suspicion which rows of subscription_months to look at together
     */
    static List<BrokenRule> of(CheckedTables data, Table table, Suspicion suspicion) throws SQLException {
        BrokenRules rules = new BrokenRules(data, table, suspicion);
        if (data.sources(table).isEmpty()) {
            return List.of();
        }
        rules.rows();
        if (table == Table.SUBSCRIPTION_MONTHS) {
            rules.subscriptions();
        } else {
            rules.references(data.rows(table));
            rules.keys(data.rows(table));
        }
        return List.copyOf(rules.broken);
    }

    private void rows() throws SQLException {
        Map<Column, List<RowRule>> byColumn = RowRules.of(table, true, data.sql()).stream()
                .collect(Collectors.groupingBy(RowRule::column, LinkedHashMap::new, Collectors.toList()));
        String rows = data.rows(table);
        for (Map.Entry<Column, List<RowRule>> rules : byColumn.entrySet()) {
            String any = rules.getValue().stream()
                    .map(rule -> "(" + rule.condition() + ")")
                    .collect(Collectors.joining(" OR "));
            if (data.count(rows + " WHERE " + any) == 0) {
                continue;
            }
            Column column = rules.getKey();
            String text = data.sql().text(column.name());
            String value = column.type().converted() ? "coalesce(" + RowRules.unfit(column) + ", " + text + ")" : text;
            for (RowRule rule : rules.getValue()) {
                find(
                        rule.kind(),
                        List.of(column.name()),
                        "SELECT " + BrokenRule.selecting(value, rule.arguments()) + " FROM " + rows + " WHERE "
                                + rule.condition());
            }
        }
    }

    private void references(String rows) throws SQLException {
        for (Column column : table.columns()) {
            Reference reference = column.reference();
            if (reference == null) {
                continue;
            }
            String name = column.name();
            String known = "EXISTS (SELECT 1 FROM " + data.relation(reference.table()) + " known WHERE known."
                    + reference.column() + " = r." + name + ")";
            find(
                    unknown(reference),
                    List.of(name),
                    "SELECT " + BrokenRule.selecting(name, List.of()) + " FROM " + rows + " r WHERE " + name
                            + " <> '' AND NOT " + known);
        }
    }

    private void keys(String rows) throws SQLException {
        if (table.key().isEmpty()) {
            return;
        }
        String key = String.join(", ", table.key());
        String value =
                table.key().stream().map(data.sql()::text).collect(Collectors.joining(", ", "concat_ws(', ', ", ")"));
        String complete =
                table.key().stream().map(name -> present(table.column(name))).collect(Collectors.joining(" AND "));
        find(
                ProblemKind.DUPLICATE_KEY,
                table.key(),
                "SELECT " + BrokenRule.selecting(value, List.of()) + " FROM " + rows
                        + " SEMI JOIN (SELECT " + key + " FROM " + rows + " WHERE " + complete + " GROUP BY " + key
                        + " HAVING count(*) > 1) USING (" + key + ")");
    }

    private void subscriptions() throws SQLException {
        Optional<String> suspected = suspicion.rows();
        if (suspected.isEmpty()) {
            return;
        }
        String rows = suspected.get();
        references(rows);
        keys(rows);
        find(
                ProblemKind.TWO_TENANTS,
                List.of("tenant_id"),
                "SELECT "
                        + BrokenRule.selecting(
                                "tenant_id",
                                List.of("CASE tenant_id WHEN least_tenant THEN most_tenant ELSE least_tenant END"))
                        + " FROM " + rows + " JOIN (SELECT subscription_id, min(tenant_id) AS least_tenant, "
                        + "max(tenant_id) AS most_tenant FROM " + rows
                        + " WHERE subscription_id <> '' AND tenant_id <> '' GROUP BY subscription_id "
                        + "HAVING min(tenant_id) <> max(tenant_id)) USING (subscription_id)");
    }

    private void find(ProblemKind kind, List<String> columns, String rows) throws SQLException {
        long count = data.count("(" + rows + ")");
        if (count > 0) {
            broken.add(new BrokenRule(kind, columns, rows, count));
        }
    }

    /** Which rows of subscription_months may break a rule together with others. */
    @FunctionalInterface
    interface Suspicion {
        /** SQL of the rows, all that may and perhaps more; empty if none does. */
        Optional<String> rows() throws SQLException;
    }

    private static String present(Column column) {
        return column.type().converted() ? column.name() + " IS NOT NULL" : column.name() + " <> ''";
    }

    private static ProblemKind unknown(Reference reference) {
        return switch (reference.table()) {
            case CUSTOMERS -> ProblemKind.UNKNOWN_TENANT;
            case PARTNERS ->
                reference.column().equals("account_id") ? ProblemKind.UNKNOWN_ACCOUNT : ProblemKind.UNKNOWN_PARTNER;
            case SUBSCRIPTION_MONTHS, ASSOCIATIONS, EXAM_PASSES, COMPETENCIES ->
                throw new IllegalArgumentException("nothing refers to " + reference);
        };
    }
}
