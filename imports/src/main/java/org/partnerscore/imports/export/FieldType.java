package org.partnerscore.imports.export;

/** What a field of an export holds, and the SQL type it is staged as. */
public enum FieldType {
    /** Any text, without the spaces around it. */
    TEXT("VARCHAR"),
    /** A month, staged as its first day. */
    MONTH("DATE"),
    /** A day of the calendar. */
    DAY("DATE"),
    /** A whole number from 0 to 2147483647. */
    COUNT("BIGINT"),
    /** US dollars with at most two decimals; a credit is negative. */
    MONEY("DECIMAL(18,2)"),
    /** A number with at most four decimals. */
    NUMBER("DECIMAL(18,4)");

    private final String sql;

    FieldType(String sql) {
        this.sql = sql;
    }

    /** The SQL type of its staged values. */
    public String sql() {
        return sql;
    }
}
