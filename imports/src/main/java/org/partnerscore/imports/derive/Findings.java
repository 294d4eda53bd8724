package org.partnerscore.imports.derive;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.imports.derive.DerivedDataSet.Attribution;
import org.partnerscore.imports.derive.DerivedDataSet.MonthCoverage;
import org.partnerscore.imports.derive.DerivedDataSet.Overruled;
import org.partnerscore.imports.derive.DerivedDataSet.Unmapped;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.mapping.MappingKind;
import org.partnerscore.imports.problem.ImportProblemKind;

/** What is to be said of a derivation beside its tables. */
final class Findings {
    private final Work work;

    private Findings(Work work) {
        this.work = work;
    }

    static DerivedDataSet of(Work work, Path folder, Map<Table, Long> rows, Map<ImportProblemKind, Long> rejects)
            throws SQLException {
        Findings findings = new Findings(work);
        return new DerivedDataSet(
                folder,
                rows,
                findings.months(),
                findings.unmapped(),
                findings.attributions(),
                rejects,
                findings.overruled(),
                SubscriptionMonths.withoutSubscription(work));
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String query, Reader<T> reader) throws SQLException {
        List<T> list = new ArrayList<>();
        try (Statement statement = work.connection().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                list.add(reader.read(rows));
            }
        }
        return list;
    }

    private List<MonthCoverage> months() throws SQLException {
        String month = SubscriptionStates.monthOf("key");
        String counts = "(SELECT " + month + " AS month_no, count(*) AS subscriptions, count(u.key) AS usage, "
                + "0 AS associations, 0 AS passes FROM winners w LEFT JOIN usage u USING (key) GROUP BY month_no "
                + "UNION ALL SELECT " + month + ", 0, 0, count(*), 0 FROM association_months GROUP BY 1 "
                + "UNION ALL SELECT " + SubscriptionStates.monthNumber("passed_on")
                + ", 0, 0, 0, count(*) FROM exam_passes GROUP BY 1)";
        String covered = "(SELECT unnest(range(min(" + month + "), max(" + month + ") + 1)) AS month_no FROM winners)";
        return list(
                "SELECT month_no // 12, month_no % 12 + 1, CAST(sum(subscriptions) AS BIGINT), "
                        + "CAST(sum(usage) AS BIGINT), CAST(sum(associations) AS BIGINT), CAST(sum(passes) AS BIGINT) "
                        + "FROM (SELECT month_no, coalesce(subscriptions, 0) AS subscriptions, coalesce(usage, 0) AS "
                        + "usage, coalesce(associations, 0) AS associations, coalesce(passes, 0) AS passes FROM "
                        + covered + " LEFT JOIN " + counts + " USING (month_no)) GROUP BY month_no ORDER BY month_no",
                row -> new MonthCoverage(
                        YearMonth.of(row.getInt(1), row.getInt(2)),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6)));
    }

    private List<Unmapped> unmapped() throws SQLException {
        List<Unmapped> unmapped = new ArrayList<>(list(
                "SELECT sku, count(*), CAST(sum(revenue) AS DECIMAL(38,2)) FROM winners JOIN skus USING (sku_no) "
                        + "WHERE unmapped GROUP BY sku ORDER BY 3 DESC, 2 DESC, 1",
                row -> new Unmapped(MappingKind.SKU, row.getString(1), row.getLong(2), row.getBigDecimal(3))));
        unmapped.addAll(
                named(MappingKind.LICENCE, "licences", "licence", work.exports().goodRows(ExportKind.LICENSE_USAGE)));
        unmapped.addAll(named(MappingKind.EXAM, "exams", "title", "training_rows"));
        unmapped.addAll(named(MappingKind.COMPETENCY, "programmes", "competency", "competency_rows"));
        unmapped.addAll(
                named(MappingKind.ATTRIBUTION, "attributions", "coalesce(attribution, '')", "staged_subscriptions"));
        unmapped.addAll(named(MappingKind.CHANNEL, "channels", "channel", "staged_subscriptions"));
        return unmapped;
    }

    private List<Unmapped> named(MappingKind kind, String lookup, String column, String rows) throws SQLException {
        String unknown = "SELECT name FROM " + lookup + " GROUP BY name HAVING count(code) < count(*)";
        if (work.count("(" + unknown + ")") == 0) {
            return List.of();
        }
        return list(
                "SELECT name, count(*) FROM (SELECT " + column + " AS name FROM " + rows + ") WHERE name IN (" + unknown
                        + ") GROUP BY name ORDER BY 2 DESC, 1",
                row -> new Unmapped(kind, row.getString(1), row.getLong(2), null));
    }

    private List<Attribution> attributions() throws SQLException {
        return list(
                "SELECT name, code, count(*) FROM staged_subscriptions s JOIN attributions a "
                        + "ON a.name = coalesce(s.attribution, '') GROUP BY name, code ORDER BY 3 DESC, 1",
                row -> new Attribution(row.getString(1), row.getString(2), row.getLong(3)));
    }

    /** Exports that lost subscription-months to others that were received earlier, and say other things of them. */
    private List<Overruled> overruled() throws SQLException {
        String values = "tenant_no, product_no, channel, seats, revenue, agreement_start";
        List<Overruled> overruled = new ArrayList<>();
        List<long[]> lost = list(
                "SELECT s.export_no, w.export_no, count(*) FROM (FROM states SEMI JOIN contested USING (key)) s "
                        + "JOIN winners w USING (key) WHERE s.export_no < w.export_no AND row(" + prefixed("s", values)
                        + ") IS DISTINCT FROM row(" + prefixed("w", values)
                        + ") GROUP BY s.export_no, w.export_no ORDER BY s.export_no, w.export_no",
                row -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)});
        Map<Integer, Long> counts = new TreeMap<>();
        for (long[] pair : lost) {
            ReceivedExport older = work.exports().export((int) pair[0]);
            ReceivedExport newer = work.exports().export((int) pair[1]);
            if (older.sequence() > newer.sequence()) {
                counts.merge((int) pair[0], pair[2], Long::sum);
            }
        }
        counts.forEach((number, count) -> overruled.add(
                new Overruled(work.exports().export(number).taken().label(), count)));
        return overruled;
    }

    private static String prefixed(String alias, String columns) {
        return alias + "." + columns.replace(", ", ", " + alias + ".");
    }
}
