package org.partnerscore.imports.value;

/** How days with slashes are to be read, such as 5/1/2021. */
public enum DateOrder {
    /** Not at all: days are written as in 2021-05-31. */
    ISO(""),
    /** The month first: 5/31/2021. */
    US("%m/%d/%Y"),
    /** The day first: 31/5/2021. */
    EU("%d/%m/%Y");

    private final String format;

    DateOrder(String format) {
        this.format = format;
    }

    /** The format as DuckDB's {@code strptime} has it; empty for {@link #ISO}. */
    public String format() {
        return format;
    }
}
