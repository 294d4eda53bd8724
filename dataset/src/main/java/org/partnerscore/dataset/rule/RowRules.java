package org.partnerscore.dataset.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.CountryCodes;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.ColumnType;
import org.partnerscore.dataset.table.Table;

/**
 * The rules for rows of a table, over its canonical columns and, beside each column that was converted, a text
 * {@code unfit_NAME}: what did not fit it, null otherwise.
 */
public final class RowRules {
    /** Amounts have room for so much and no more, the negative as the positive. */
    private static final String LARGEST_MONEY = "9999999999999999.99";

    private final List<RowRule> rules = new ArrayList<>();
    private final boolean unfit;
    private final SqlDialect sql;

    private RowRules(boolean unfit, SqlDialect sql) {
        this.unfit = unfit;
        this.sql = sql;
    }

    /**
     * All rules for a table.
     *
     * @param unfit whether the columns {@code unfit_NAME} are there
     * @param sql the SQL of their conditions and arguments
     */
    public static List<RowRule> of(Table table, boolean unfit, SqlDialect sql) {
        RowRules rules = new RowRules(unfit, sql);
        table.columns().forEach(rules::column);
        rules.between(table);
        return List.copyOf(rules.rules);
    }

    /** SQL that is true where any rule for a table is broken, and false elsewhere. */
    public static String anyFault(Table table, boolean unfit, SqlDialect sql) {
        return of(table, unfit, sql).stream()
                .map(rule -> "(" + rule.condition() + ")")
                .collect(Collectors.joining(" OR ", "coalesce(", ", false)"));
    }

    /** How the column is called that keeps as text what did not fit into a converted one. */
    public static String unfit(Column column) {
        return "unfit_" + column.name();
    }

    private void column(Column column) {
        String name = column.name();
        boolean converted = column.type().converted();
        if (!column.nullable()) {
            String text = name + " IS NULL OR " + name + " = ''";
            String value = name + " IS NULL" + (unfit ? " AND " + unfit(column) + " IS NULL" : "");
            add(ProblemKind.EMPTY_VALUE, column, converted ? value : text);
        }
        switch (column.type()) {
            case TEXT -> {
                // Any text will do.
            }
            case COUNTRY ->
                add(
                        ProblemKind.UNKNOWN_COUNTRY,
                        column,
                        unknown(name, CountryCodes.ALL.stream().sorted()));
            case CHANNEL -> coded(ProblemKind.UNKNOWN_CHANNEL, column, Channel.values());
            case ASSOCIATION_KIND -> coded(ProblemKind.UNKNOWN_KIND, column, AssociationKind.values());
            case CLAIM -> coded(ProblemKind.UNKNOWN_CLAIM, column, Claim.OSA, Claim.OSU, Claim.PRESALES);
            case MONTH -> {
                day(ProblemKind.NOT_A_MONTH, column);
                add(ProblemKind.NOT_A_FIRST_DAY, column, "day(" + name + ") <> 1");
            }
            case DAY -> day(ProblemKind.NOT_A_DATE, column);
            case FLAG -> unfit(ProblemKind.NOT_A_BOOLEAN, column, "true");
            case COUNT -> count(column);
            case MONEY -> money(column);
        }
    }

    private void day(ProblemKind kind, Column column) {
        String name = column.name();
        unfit(kind, column, "true");
        add(kind, column, name + " < DATE '0001-01-01' OR " + name + " > DATE '9999-12-31'");
    }

    private void count(Column column) {
        String name = column.name();
        String limit = Integer.toString(ColumnType.LARGEST_COUNT);
        add(ProblemKind.NEGATIVE_NUMBER, column, name + " < 0");
        add(ProblemKind.TOO_LARGE, column, name + " > " + limit, text(limit));
        unfit(ProblemKind.NEGATIVE_NUMBER, column, matches(column, "-[0-9]+"));
        unfit(ProblemKind.TOO_LARGE, column, matches(column, "[0-9]+"), text(limit));
        unfit(ProblemKind.NOT_A_WHOLE_NUMBER, column, "NOT " + matches(column, "-?[0-9]+"));
    }

    private void money(Column column) {
        add(ProblemKind.NEGATIVE_NUMBER, column, column.name() + " < 0");
        unfit(ProblemKind.NEGATIVE_NUMBER, column, matches(column, "-[0-9]+(\\.[0-9]{1,2})?"));
        unfit(ProblemKind.TOO_LARGE, column, matches(column, "[0-9]+(\\.[0-9]{1,2})?"), text(LARGEST_MONEY));
        unfit(ProblemKind.TOO_MANY_DECIMALS, column, matches(column, "-?[0-9]+\\.[0-9]{3,}"));
        unfit(ProblemKind.NOT_AN_AMOUNT, column, "NOT " + matches(column, "-?[0-9]+(\\.[0-9]+)?"));
    }

    private void between(Table table) {
        switch (table) {
            case SUBSCRIPTION_MONTHS -> {
                String noStart = "agreement_start IS NULL" + (unfit ? " AND unfit_agreement_start IS NULL" : "");
                Column start = table.column("agreement_start");
                add(ProblemKind.MISSING_AGREEMENT_START, start, "channel = 'EA' AND " + noStart);
            }
            case ASSOCIATIONS -> {
                String otherKind = known("kind", Stream.of("CSP", "DPOR", "PAL"));
                Column claim = table.column("claim");
                add(ProblemKind.CLAIM_WITHOUT_CPOR, claim, "claim IS NOT NULL AND " + otherKind, "kind");
                order(ProblemKind.TO_BEFORE_FROM, table, "to_month < from_month", "to_month", "from_month");
            }
            case EXAM_PASSES -> {
                order(ProblemKind.EXPIRES_BEFORE_PASSED, table, "expires_on < passed_on", "expires_on", "passed_on");
                order(
                        ProblemKind.ASSOCIATED_TO_NOT_AFTER_FROM,
                        table,
                        "associated_to <= associated_from",
                        "associated_to",
                        "associated_from");
            }
            case PARTNERS, CUSTOMERS, COMPETENCIES -> {
                // No two columns depend on one another.
            }
        }
    }

    private void order(ProblemKind kind, Table table, String condition, String column, String earlier) {
        add(kind, table.column(column), condition, sql.text(earlier));
    }

    private void coded(ProblemKind kind, Column column, Enum<?>... values) {
        List<String> names = Arrays.stream(values).map(Enum::name).toList();
        add(kind, column, unknown(column.name(), names.stream()), text(String.join(", ", names)));
    }

    private void unfit(ProblemKind kind, Column column, String condition, String... arguments) {
        if (unfit) {
            add(kind, column, unfit(column) + " IS NOT NULL AND " + condition, arguments);
        }
    }

    private void add(ProblemKind kind, Column column, String condition, String... arguments) {
        rules.add(new RowRule(kind, column, condition, List.of(arguments)));
    }

    private String matches(Column column, String pattern) {
        return sql.matches(unfit(column), pattern);
    }

    private String unknown(String column, Stream<String> known) {
        return column + " <> '' AND NOT " + known(column, known);
    }

    private String known(String column, Stream<String> known) {
        return sql.oneOf(known.toList(), column);
    }

    private static String text(String text) {
        return "'" + text + "'";
    }
}
