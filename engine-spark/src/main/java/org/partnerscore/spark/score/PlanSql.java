package org.partnerscore.spark.score;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.partnerscore.core.facts.CountryCodes;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.dataset.rule.RowRules;
import org.partnerscore.dataset.rule.SqlDialect;
import org.partnerscore.dataset.table.Table;

/** What a plan numbers (products, countries, exams) and what is computed for each row, as SQL. */
final class PlanSql {
    private final ScoringPlan plan;
    private final SqlDialect dialect;
    private final boolean checking;

    /** @param checking whether rows are looked at for faults; otherwise they are taken as good */
    PlanSql(ScoringPlan plan, SqlDialect dialect, boolean checking) {
        this.plan = plan;
        this.dialect = dialect;
        this.checking = checking;
    }

    /** Id of the programme. */
    String programme() {
        return plan.programme().id();
    }

    /** Whether a row has a fault of its own. */
    String fault(Table table) {
        return checking ? RowRules.anyFault(table, true, dialect) : "false";
    }

    boolean checking() {
        return checking;
    }

    /** Bits of the pathways of a product. */
    String pathways(String product) {
        return numbered(product, plan.products(), plan::pathwaysOf, 0);
    }

    /** Whether a row can change a score. */
    String relevant(String product, String month) {
        return dialect.oneOf(List.copyOf(plan.products()), product) + " AND " + month + " BETWEEN "
                + plan.firstMonthRead() + " AND " + plan.monthNumber();
    }

    /** Number of a country's market. */
    String market(String country) {
        Map<Integer, TreeSet<String>> byMarket = new TreeMap<>();
        CountryCodes.ALL.forEach(code -> byMarket.computeIfAbsent(plan.marketOf(code), m -> new TreeSet<>())
                .add(code));
        int last = byMarket.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        return byMarket.entrySet().stream()
                .filter(market -> market.getKey() != last)
                .map(market ->
                        "WHEN " + dialect.oneOf(List.copyOf(market.getValue()), country) + " THEN " + market.getKey())
                .reduce((a, b) -> a + " " + b)
                .map(cases -> "CASE " + cases + " ELSE " + last + " END")
                .orElse(Integer.toString(last));
    }

    /** Number of an exam, or {@link org.partnerscore.core.history.ExamTable#IRRELEVANT}. */
    String exam(String exam) {
        return numbered(exam, plan.exams().names(), plan.exams()::numberOf, -1);
    }

    /** Place of one of an enum's values; a number of the caller's for null. */
    static String ordinal(String text, Enum<?>[] values, int otherwise) {
        return Arrays.stream(values)
                .map(value -> "WHEN '" + value.name() + "' THEN " + value.ordinal())
                .collect(Collectors.joining(" ", "CASE " + text + " ", " ELSE " + otherwise + " END"));
    }

    private static String numbered(String text, Collection<String> known, ToIntFunction<String> number, int otherwise) {
        if (known.isEmpty()) {
            return Integer.toString(otherwise);
        }
        return known.stream()
                .map(value -> "WHEN '" + value.replace("'", "''") + "' THEN " + number.applyAsInt(value))
                .collect(Collectors.joining(" ", "CASE " + text + " ", " ELSE " + otherwise + " END"));
    }

    /** Number of the month of a day. */
    static String month(String day) {
        return "(year(" + day + ") * 12 + month(" + day + ") - 1)";
    }
}
