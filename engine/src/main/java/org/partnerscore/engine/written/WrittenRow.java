package org.partnerscore.engine.written;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, as texts.
 *
 * @param places of the columns by their names, from 0; one map for all rows of a table
 * @param values in the order of the columns; empty where the row has none
 */
public record WrittenRow(Map<String, Integer> places, List<String> values) {
    /** The places of columns by their names. */
    public static Map<String, Integer> places(List<String> columns) {
        return IntStream.range(0, columns.size()).boxed().collect(Collectors.toMap(columns::get, place -> place));
    }

    /**
     * A value as text; empty where there is none.
     *
     * @throws IllegalStateException if the table has no such column
     */
    public String text(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalStateException("the run's table has no column " + column);
        }
        return values.get(place);
    }

    /** A text; null where there is none. */
    @Nullable
    String textIfAny(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** A number, without zeros after its point. */
    BigDecimal number(String column) {
        return plain(new BigDecimal(text(column)));
    }

    /** A number; null where there is none. */
    @Nullable
    BigDecimal numberIfAny(String column) {
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
