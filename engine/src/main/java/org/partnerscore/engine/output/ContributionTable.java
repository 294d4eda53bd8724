package org.partnerscore.engine.output;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.engine.read.LineStore;
import org.partnerscore.engine.read.TableRows;
import org.partnerscore.engine.score.Scores;

/**
 * Writes the table of contributions: everything that counted, with the ids that it came from. Only lines of the account's
 * market are in it, and it is written only if they sum to every value and baseline.
 */
public final class ContributionTable {
    /** Which slot counts for which account: those of its market. */
    private static final String WANTED = "contribution_wanted";

    private final Scores scores;
    private final ScoringPlan plan;
    private final TableRows tables;
    private final DuckDBConnection connection;

    /**
     * @param scores scored with lines kept in a {@link LineStore}
     *
     */
    public ContributionTable(Scores scores) {
        this.scores = scores;
        this.plan = scores.plan();
        this.tables = scores.tables();
        this.connection = tables.connection();
    }

    /**
     * Writes {@code contributions}.
     *
     * @param accounts numbers of the accounts
     * @param files takes the file; it appears when it is published
     * @throws IllegalStateException if the lines do not sum to a score, which is a fault of the software
     */
    public void write(int[] accounts, TableFormat format, WholeFiles files) throws SQLException {
        want(accounts);
        Path file = files.file("contributions." + format.extension());
        try (Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + select(format) + ") TO " + Sql.text(file.toString()) + " "
                    + switch (format) {
                        case CSV -> "(FORMAT csv, HEADER, NULLSTR '')";
                        case PARQUET -> "(FORMAT parquet)";
                        case JSON -> "(FORMAT json, ARRAY true)";
                    });
        }
    }

    /** Lists what is wanted with what its lines must sum to, and sees that they do. */
    private void want(int[] accounts) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TEMP TABLE " + WANTED
                    + " (account INTEGER, account_id VARCHAR, slot INTEGER, expected DECIMAL(38,0))");
        }
        Scores.Cards cards = scores.cards(false);
        try (DuckDBAppender appender = connection.createAppender("temp", "main", WANTED)) {
            for (int account : accounts) {
                Scorecard card = cards.scorecard(account);
                for (LineSum sum : LineSum.of(plan, card)) {
                    appender.beginRow()
                            .append(account)
                            .append(card.account())
                            .append(sum.slot().index())
                            .append(sum.sum())
                            .endRow();
                }
            }
        }
        reconcile();
    }

    private void reconcile() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet wrong = statement.executeQuery("SELECT account_id, slot, expected, coalesce(found, 0) FROM "
                        + WANTED + " LEFT JOIN (SELECT account, slot, sum(amount) AS found FROM " + LineStore.TABLE
                        + " GROUP BY ALL) USING (account, slot) WHERE expected <> coalesce(found, 0)"
                        + " ORDER BY account_id, slot LIMIT 1")) {
            if (wrong.next()) {
                Slot slot = plan.slots().slots().get(wrong.getInt(2));
                throw new LineSum(slot, wrong.getBigDecimal(3))
                        .broken(plan, wrong.getString(1), new BigDecimal(wrong.getString(4)));
            }
        }
    }

    private String select(TableFormat format) {
        String exact = "CAST(l.amount * s.unit AS DECIMAL(38,2))";
        String text = "CAST(" + exact + " AS VARCHAR)";
        String amount = switch (format) {
            case PARQUET -> exact;
            case CSV -> "rtrim(rtrim(" + text + ", '0'), '.')";
            case JSON -> "CASE WHEN s.unit < 1 THEN to_json(" + text + ") ELSE to_json(l.amount) END";
        };
        String month = "CAST(make_date(l.month // 12, l.month % 12 + 1, 1) AS DATE)";
        return "SELECT w.account_id, " + Sql.text(plan.programme().id()) + " AS programme, s.pathway, DATE '"
                + plan.month().atDay(1) + "' AS month, s.indicator, s.part, t.tenant_id, p.individual_id, "
                + "a.subscription_id, " + month + " AS contribution_month, " + amount + " AS amount, "
                + "CASE WHEN l.amount < 0 THEN s.loss ELSE s.gain END AS reason"
                + " FROM " + LineStore.TABLE + " l JOIN " + WANTED + " w USING (account, slot)"
                + " JOIN (VALUES " + slotRows() + ") s(slot, pathway_no, pathway, indicator_no, indicator, part, unit,"
                + " gain, loss) USING (slot)"
                + " LEFT JOIN (" + tables.named(Table.CUSTOMERS, "tenant_id") + ") t ON t.place = l.tenant"
                + " LEFT JOIN (" + tables.named(Table.EXAM_PASSES, "individual_id") + ") p ON p.place = l.pass"
                + " LEFT JOIN (" + tables.named(Table.ASSOCIATIONS, "subscription_id")
                + ") a ON a.place = l.association"
                + " ORDER BY w.account, s.pathway_no, s.indicator_no, s.part, t.tenant_id NULLS FIRST,"
                + " p.individual_id NULLS FIRST, a.subscription_id NULLS FIRST, l.month, l.amount, reason";
    }

    private String slotRows() {
        List<String> rows = new ArrayList<>();
        for (Slot slot : plan.slots().slots()) {
            if (slot.part().isLine()) {
                Indicator indicator = plan.programme().indicators().get(slot.indicator());
                String pathway = plan.programme().pathways().get(slot.pathway()).id();
                rows.add(List.of(
                                Integer.toString(slot.index()),
                                Integer.toString(slot.pathway()),
                                Sql.text(pathway),
                                Integer.toString(slot.indicator()),
                                Sql.text(indicator.id()),
                                Sql.text(slot.part().id()),
                                "CAST(" + (slot.money() ? "0.01" : "1.00") + " AS DECIMAL(3,2))",
                                Sql.text(slot.gain().id()),
                                Sql.text(slot.loss().id()))
                        .stream()
                        .collect(Collectors.joining(", ", "(", ")")));
            }
        }
        return String.join(", ", rows);
    }
}
