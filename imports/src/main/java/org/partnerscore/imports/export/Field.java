package org.partnerscore.imports.export;

import java.util.List;

/**
 * A field that is read from exports of a kind.
 *
 * @param name what staged files call it
 * @param type what it holds
 * @param need whether it may be empty or left out
 * @param headers the names it goes by in headers; where a file has several of them, the first counts
 */
public record Field(String name, FieldType type, Need need, List<String> headers) {
    /** Whether a field may be empty or left out. */
    public enum Need {
        /** The column is there and every row has a value. */
        REQUIRED,
        /** The column is there; a row may have no value. */
        NULLABLE,
        /** The whole column may be left out. */
        OPTIONAL
    }

    public Field {
        headers = List.copyOf(headers);
    }

    /** The name it has in the documentation. */
    public String header() {
        return headers.get(0);
    }
}
