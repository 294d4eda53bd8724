package org.partnerscore.presentation.sheet;

import java.util.Set;

/** What a spreadsheet program may be given. */
final class Cells {
    private static final Set<String> NUMBERS = Set.of("points", "max_points", "value", "baseline", "target", "amount");

    private Cells() {}

    /** Whether a column of a run's tables holds numbers, or nothing. */
    static boolean isNumber(String column) {
        return NUMBERS.contains(column);
    }

    /** Text that a spreadsheet program would take for a formula, were it typed or pasted, gets a quote before it. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
