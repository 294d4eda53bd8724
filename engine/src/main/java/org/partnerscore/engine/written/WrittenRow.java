package org.partnerscore.engine.written;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, as texts.
 *
 * @param values by the names of the columns; empty where the row has none
 */
public record WrittenRow(Map<String, String> values) {
    public WrittenRow {
        values = Map.copyOf(values);
    }

    /**
     * A value as text; empty where there is none.
     *
     * @throws IllegalStateException if the table has no such column
     */
    public String text(String column) {
        String value = values.get(column);
        if (value == null) {
            throw new IllegalStateException("the run's table has no column " + column);
        }
        return value;
    }

    /** A text; null where there is none. */
    @Nullable String textIfAny(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** A number, without zeros after its point. */
    BigDecimal number(String column) {
        return plain(new BigDecimal(text(column)));
    }

    /** A number; null where there is none. */
    @Nullable BigDecimal numberIfAny(String column) {
        return text(column).isEmpty() ? null : number(column);
    }

    /** A month, which is written as its first day. */
    YearMonth month(String column) {
        return YearMonth.from(LocalDate.parse(text(column)));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
