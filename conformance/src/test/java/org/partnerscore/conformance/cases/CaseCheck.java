package org.partnerscore.conformance.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.conformance.kernel.ScoredTables;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.cases.CaseFile;
import org.partnerscore.definitions.cases.Expectation;
import org.partnerscore.definitions.cases.ExpectedCell;
import org.partnerscore.definitions.cases.MonthSpan;
import org.partnerscore.definitions.cases.ProgrammeCase;

/** Compares what a case expects with what comes out. */
final class CaseCheck {
    private final ProgrammeCase each;
    private final String prefix;
    private final Ecosystem ecosystem;

    private record Rules(YearMonth month, LocalDate asOf) {}

    private CaseCheck(String topic, int number, ProgrammeCase each) {
        this.each = each;
        this.prefix = topic + "-" + number + ":";
        this.ecosystem = CaseEcosystem.of(each.facts(), prefix);
    }

    /** Checks of all cases of a file. */
    static List<CaseCheck> of(CaseFile file) {
        return IntStream.range(0, file.cases().size())
                .mapToObj(i -> new CaseCheck(file.topic(), i, file.cases().get(i)))
                .toList();
    }

    /** What the case shows. */
    String name() {
        return each.name();
    }

    /** The months that its data cover. */
    MonthSpan covered() {
        return each.data();
    }

    /** Its data set; every id begins with the case's own, so that data sets of several cases can be put together. */
    Ecosystem ecosystem() {
        return ecosystem;
    }

    /** What does not come out as expected under a programme, in words; empty if all does. */
    Stream<String> failures(Programme programme, ScoredTables.Way way) {
        Map<Rules, ScoredTables> tables = new LinkedHashMap<>();
        return each.expected().stream()
                .map(expectation -> failure(
                        expectation,
                        tables.computeIfAbsent(
                                rules(expectation),
                                rules -> way.score(programme, rules.month(), rules.asOf(), ecosystem))))
                .filter(failure -> !failure.isEmpty());
    }

    private static Rules rules(Expectation expectation) {
        return new Rules(expectation.month(), expectation.rulesAsOf());
    }

    private String failure(Expectation expectation, ScoredTables tables) {
        Map<String, String> key = new LinkedHashMap<>();
        key.put("account_id", prefix + expectation.account());
        key.put("pathway", expectation.pathway());
        StringBuilder failure = new StringBuilder();
        compare(tables.scores(), key, cells(expectation, true), failure);
        key.put("indicator", String.valueOf(expectation.indicator()));
        compare(tables.indicators(), key, cells(expectation, false), failure);
        return failure.isEmpty() ? "" : rules(expectation) + ", " + key + ":" + failure;
    }

    /** What is expected in the columns of scores.csv or of indicators.csv. */
    private static Map<String, String> cells(Expectation expectation, boolean ofPathway) {
        Map<String, String> cells = new LinkedHashMap<>();
        expectation.cells().forEach((cell, expected) -> {
            if (cell.ofPathway() == ofPathway) {
                cells.put(cell == ExpectedCell.TOTAL ? "points" : cell.id(), expected);
            }
        });
        return cells;
    }

    private static void compare(
            String table, Map<String, String> key, Map<String, String> cells, StringBuilder failure) {
        if (cells.isEmpty()) {
            return;
        }
        Map<String, String> row = ResultRows.parse(table).row(key);
        cells.forEach((column, cell) -> {
            if (!cell.equals(row.get(column))) {
                failure.append(" " + column + " is '" + row.get(column) + "', not '" + cell + "'");
            }
        });
    }
}
