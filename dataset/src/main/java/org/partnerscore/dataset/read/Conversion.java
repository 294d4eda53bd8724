package org.partnerscore.dataset.read;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.rule.SqlDialect;
import org.partnerscore.dataset.table.ColumnType;

/**
 * How the values of a file's column become those of a canonical column.
 *
 * @param typed SQL of the value, null where it is empty or does not fit exactly
 * @param text SQL of the value as written, null where it is empty
 * @param direct whether every value fits, so that the file can be read in place
 */
public record Conversion(String typed, String text, boolean direct) {
    private static final Set<String> INTEGERS =
            Set.of("TINYINT", "SMALLINT", "INTEGER", "UTINYINT", "USMALLINT", "UINTEGER");
    private static final Set<String> LARGE_INTEGERS = Set.of("BIGINT", "UBIGINT", "HUGEINT", "UHUGEINT");
    private static final Set<String> TIMESTAMPS =
            Set.of("TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS", "TIMESTAMP WITH TIME ZONE");
    private static final Pattern DECIMAL = Pattern.compile("DECIMAL\\(([0-9]+),([0-9]+)\\)");

    /** The whole digits and the decimals that a {@code DECIMAL(18,2)} has room for. */
    private static final int WHOLE_DIGITS = 16;

    private static final int DECIMALS = 2;

    /**
     * The conversion from a DuckDB type; empty if no value of it could ever be one of the column's.
     *
     * @param sql the SQL to write
     * @param physical name of the type that the column has, as DuckDB calls it
     * @param column SQL of the column
     */
    public static Optional<Conversion> of(SqlDialect sql, ColumnType type, String physical, String column) {
        return Optional.ofNullable(
                switch (type) {
                    case TEXT, COUNTRY, CHANNEL, ASSOCIATION_KIND, CLAIM -> text(sql, type, physical, column);
                    case MONTH, DAY -> day(sql, type, physical, column);
                    case FLAG -> flag(sql, physical, column);
                    case COUNT -> count(sql, physical, column);
                    case MONEY -> money(sql, physical, column);
                });
    }

    /** A column that is not there. */
    public static Conversion absent(SqlDialect sql, ColumnType type) {
        return new Conversion("CAST(NULL AS " + sql.type(type) + ")", sql.text("NULL"), true);
    }

    /** SQL of the value as written where it did not fit, null elsewhere. */
    public String unfit() {
        return "CASE WHEN " + typed + " IS NULL THEN " + text + " END";
    }

    private static @Nullable Conversion text(SqlDialect sql, ColumnType type, String physical, String column) {
        String text = "nullif(" + sql.text(column) + ", '')";
        if (physical.equals("VARCHAR")) {
            // Only where a value may be absent must an empty text become one; elsewhere the check finds it.
            return new Conversion(type == ColumnType.CLAIM ? "nullif(" + column + ", '')" : column, text, true);
        }
        boolean number = INTEGERS.contains(physical) || LARGE_INTEGERS.contains(physical);
        return number || physical.equals("UUID") ? new Conversion(text, text, false) : null;
    }

    private static @Nullable Conversion day(SqlDialect sql, ColumnType type, String physical, String column) {
        if (physical.equals("DATE")) {
            return direct(sql, column, column);
        }
        if (physical.equals("VARCHAR")) {
            String text = "nullif(" + column + ", '')";
            String year = " AND NOT " + sql.startsWith(text, "0000");
            String day = parsed(sql, text, "DATE", sql.matches(text, "[0-9]{4}-[0-9]{2}-[0-9]{2}") + year);
            String month =
                    when(sql.matches(text, "[0-9]{4}-[0-9]{2}") + year, "TRY_CAST(" + text + " || '-01' AS DATE)");
            return new Conversion(type == ColumnType.MONTH ? "coalesce(" + day + ", " + month + ")" : day, text, false);
        }
        if (!TIMESTAMPS.contains(physical)) {
            return null;
        }
        boolean zoned = physical.endsWith("ZONE");
        String time = zoned ? sql.utc(column) : column;
        String midnight = "CAST(CAST(" + time + " AS DATE) AS " + (zoned ? "TIMESTAMP" : physical) + ")";
        return new Conversion(when(midnight + " = " + time, "CAST(" + time + " AS DATE)"), sql.text(column), false);
    }

    private static @Nullable Conversion flag(SqlDialect sql, String physical, String column) {
        if (physical.equals("BOOLEAN")) {
            return direct(sql, column, column);
        }
        String typed = "CASE lower(" + column + ") WHEN 'true' THEN true WHEN 'false' THEN false END";
        return physical.equals("VARCHAR") ? new Conversion(typed, "nullif(" + column + ", '')", false) : null;
    }

    private static @Nullable Conversion count(SqlDialect sql, String physical, String column) {
        if (INTEGERS.contains(physical) || physical.equals("BIGINT")) {
            return direct(sql, "CAST(" + column + " AS BIGINT)", column);
        }
        String typed = "TRY_CAST(" + column + " AS BIGINT)";
        if (physical.equals("VARCHAR")) {
            String text = "nullif(" + column + ", '')";
            return new Conversion(parsed(sql, text, "BIGINT", sql.matches(text, "-?0*[0-9]{1,18}")), text, false);
        }
        boolean integer = LARGE_INTEGERS.contains(physical);
        boolean fractional = physical.equals("DOUBLE") || physical.equals("FLOAT") || physical.startsWith("DECIMAL");
        if (!integer && !fractional) {
            return null;
        }
        String whole =
                integer ? typed : when(column + " = " + sql.whole(column, physical.startsWith("DECIMAL")), typed);
        return new Conversion(whole, sql.text(column), false);
    }

    /** Binary fractions are not taken for money: most amounts have none, and the nearest is a guess. */
    private static @Nullable Conversion money(SqlDialect sql, String physical, String column) {
        String typed = "TRY_CAST(" + column + " AS DECIMAL(18,2))";
        if (INTEGERS.contains(physical)) {
            return direct(sql, "CAST(" + column + " AS DECIMAL(18,2))", column);
        }
        if (LARGE_INTEGERS.contains(physical)) {
            return new Conversion(typed, sql.text(column), false);
        }
        if (physical.equals("VARCHAR")) {
            String text = "nullif(" + column + ", '')";
            String amount = sql.matches(text, "-?0*[0-9]{1,16}(\\.[0-9]{1,2})?");
            return new Conversion(parsed(sql, text, "DECIMAL(18,2)", amount), text, false);
        }
        Matcher decimal = DECIMAL.matcher(physical);
        if (!decimal.matches()) {
            return null;
        }
        int scale = Integer.parseInt(decimal.group(2));
        if (scale <= DECIMALS && Integer.parseInt(decimal.group(1)) - scale <= WHOLE_DIGITS) {
            return direct(sql, "CAST(" + column + " AS DECIMAL(18,2))", column);
        }
        String cents = sql.matches(sql.text(column), "-?[0-9]{1,16}(\\.[0-9]{1,2}0*)?");
        // Zeros that only the type's scale asks for say nothing.
        String text = sql.firstGroup(sql.text(column), "(\\.[0-9]{2})0+$");
        return new Conversion(when(cents, typed), text, false);
    }

    /**
     * A text as a value, if it is one as DuckDB would write it, which is found out quickly and is mostly so, or if it is
     * otherwise of an accepted form. DuckDB alone accepts more than that.
     */
    private static String parsed(SqlDialect sql, String text, String type, String accepted) {
        String value = "TRY_CAST(" + text + " AS " + type + ")";
        return when(sql.text(value) + " = " + text + " OR (" + accepted + ")", value);
    }

    private static Conversion direct(SqlDialect sql, String typed, String column) {
        return new Conversion(typed, sql.text(column), true);
    }

    private static String when(String condition, String value) {
        return "CASE WHEN " + condition + " THEN " + value + " END";
    }
}
