package org.partnerscore.dataset.table;

import org.jspecify.annotations.Nullable;

/**
 * A column of a canonical table.
 *
 * @param name as it stands in a header line
 * @param type what it holds
 * @param presence whether it may be empty or left out
 * @param reference where each of its values must be found; null if anywhere or nowhere
 * @param description one line for people, in English
 */
public record Column(
        String name,
        ColumnType type,
        Presence presence,
        @Nullable Reference reference,
        String description) {

    /** Whether a column may be empty or left out. */
    public enum Presence {
        /** Every row has a value. */
        REQUIRED,
        /** The column is there; a row may have no value. */
        NULLABLE,
        /** The whole column may be left out, which is as if it were empty in every row. */
        OPTIONAL
    }

    /** A column of another table that holds the values one may refer to. */
    public record Reference(Table table, String column) {}

    /** Whether a row may have no value here. */
    public boolean nullable() {
        return presence != Presence.REQUIRED;
    }

    static Column required(String name, ColumnType type, String description) {
        return new Column(name, type, Presence.REQUIRED, null, description);
    }

    static Column nullable(String name, ColumnType type, String description) {
        return new Column(name, type, Presence.NULLABLE, null, description);
    }

    static Column optional(String name, ColumnType type, String description) {
        return new Column(name, type, Presence.OPTIONAL, null, description);
    }

    static Column referring(String name, Table table, String description) {
        return new Column(name, ColumnType.TEXT, Presence.REQUIRED, new Reference(table, name), description);
    }
}
