package org.partnerscore.dataset.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.partnerscore.dataset.problem.ProblemKind;

/**
 * A rule that some rows of a table break.
 *
 * @param kind what is wrong with them
 * @param columns where it shows
 * @param rows SQL of the rows: {@code file_no}, {@code row_no}, {@code value} as text, and the arguments of the problem
 *     as texts {@code a0}, {@code a1} and so on
 * @param count how many they are
 */
record BrokenRule(ProblemKind kind, List<String> columns, String rows, long count) {

    /** How its columns are called in a report. */
    String column() {
        return String.join(", ", columns);
    }

    /** SQL of the columns of {@code rows} beside the value. */
    static String selecting(String value, List<String> arguments) {
        return IntStream.range(0, arguments.size())
                .mapToObj(i -> ", " + arguments.get(i) + " AS a" + i)
                .collect(Collectors.joining("", "file_no, row_no, " + value + " AS value", ""));
    }
}
