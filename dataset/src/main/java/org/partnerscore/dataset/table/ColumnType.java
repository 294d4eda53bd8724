package org.partnerscore.dataset.table;

/** What a column holds, and the SQL type its values are read as. */
public enum ColumnType {
    /** Any text, taken as written: spaces and upper case are part of it. */
    TEXT("VARCHAR"),
    /** An officially assigned country code of ISO 3166-1, two capital letters. */
    COUNTRY("VARCHAR"),
    /** How a subscription is sold: {@link org.partnerscore.core.facts.Channel}. */
    CHANNEL("VARCHAR"),
    /** How a partner is associated: {@link org.partnerscore.core.facts.AssociationKind}. */
    ASSOCIATION_KIND("VARCHAR"),
    /** What a claiming partner claims: {@link org.partnerscore.core.facts.Claim}, empty for none. */
    CLAIM("VARCHAR"),
    /** A month, as its first day. */
    MONTH("DATE"),
    /** A day of the calendar. */
    DAY("DATE"),
    /** True or false. */
    FLAG("BOOLEAN"),
    /** A whole number from 0 to {@value #LARGEST_COUNT}. */
    COUNT("BIGINT"),
    /** An amount of US dollars with at most two decimals, not negative. */
    MONEY("DECIMAL(18,2)");

    /** The largest number a {@link #COUNT} may have. */
    public static final int LARGEST_COUNT = Integer.MAX_VALUE;

    private final String sql;

    ColumnType(String sql) {
        this.sql = sql;
    }

    /** The SQL type its values have in a relation of a {@code DataSet}. */
    public String sql() {
        return sql;
    }

    /** Whether a text must be converted to be such a value, and so may not fit. */
    public boolean converted() {
        return !sql.equals("VARCHAR");
    }
}
