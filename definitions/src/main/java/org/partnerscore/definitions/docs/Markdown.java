package org.partnerscore.definitions.docs;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A Markdown page under construction. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    /** A paragraph, or any block that is Markdown already. */
    Markdown block(String block) {
        if (text.length() > 0) {
            text.append('\n');
        }
        text.append(block.strip()).append('\n');
        return this;
    }

    /** A table; left out if it has no rows. */
    Markdown table(List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        StringBuilder table = new StringBuilder();
        row(table, head);
        row(table, head.stream().map(cell -> "---").toList());
        rows.forEach(cells -> row(table, cells));
        return block(table.toString());
    }

    private static void row(StringBuilder table, List<String> cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Words as code, separated by commas. */
    static String codes(Collection<String> words) {
        return words.stream().map(Markdown::code).collect(Collectors.joining(", "));
    }

    static String code(String word) {
        return "`" + word + "`";
    }

    /** A number with commas between thousands. */
    static String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(number);
    }

    static String number(int number) {
        return number(BigDecimal.valueOf(number));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
