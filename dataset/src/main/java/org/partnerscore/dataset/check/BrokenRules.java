package org.partnerscore.dataset.check;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.Queries;
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
    private final DataSet data;
    private final Table table;
    private final List<BrokenRule> broken = new ArrayList<>();

    private BrokenRules(DataSet data, Table table) {
        this.data = data;
        this.table = table;
    }

    /** The broken rules of a table. What its rows refer to is looked for in the relations of other tables. */
    static List<BrokenRule> of(DataSet data, Table table) throws SQLException {
        BrokenRules rules = new BrokenRules(data, table);
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
        Map<Column, List<RowRule>> byColumn = RowRules.of(table, true).stream()
                .collect(Collectors.groupingBy(RowRule::column, LinkedHashMap::new, Collectors.toList()));
        String rows = data.rows(table);
        for (Map.Entry<Column, List<RowRule>> rules : byColumn.entrySet()) {
            String any = rules.getValue().stream()
                    .map(rule -> "(" + rule.condition() + ")")
                    .collect(Collectors.joining(" OR "));
            if (Queries.count(data.connection(), rows + " WHERE " + any) == 0) {
                continue;
            }
            Column column = rules.getKey();
            String text = "CAST(" + column.name() + " AS VARCHAR)";
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
            String known = "EXISTS (FROM " + data.relation(reference.table()) + " known WHERE known."
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
        String complete =
                table.key().stream().map(name -> present(table.column(name))).collect(Collectors.joining(" AND "));
        find(
                ProblemKind.DUPLICATE_KEY,
                table.key(),
                "SELECT " + BrokenRule.selecting("concat_ws(', ', " + key + ")", List.of()) + " FROM " + rows
                        + " SEMI JOIN (SELECT " + key + " FROM " + rows + " WHERE " + complete + " GROUP BY " + key
                        + " HAVING count(*) > 1) USING (" + key + ")");
    }

    /** Looks closely only at subscriptions with which something is wrong by a cheap test of all of them. */
    private void subscriptions() throws SQLException {
        String doubtful = DoubtfulSubscriptions.find(data);
        if (Queries.count(data.connection(), doubtful) == 0) {
            return;
        }
        String rows = "(FROM " + data.rows(table) + " WHERE " + DoubtfulSubscriptions.isIn(doubtful) + ")";
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
        long count = Queries.count(data.connection(), "(" + rows + ")");
        if (count > 0) {
            broken.add(new BrokenRule(kind, columns, rows, count));
        }
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
