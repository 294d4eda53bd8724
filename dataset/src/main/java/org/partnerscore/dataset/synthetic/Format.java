package org.partnerscore.dataset.synthetic;

/** What files to write: one file for each table. */
public enum Format {
    /** UTF-8 with LF and a header line, RFC 4180. */
    CSV(".csv"),
    /** Typed columns, compressed, in row groups. */
    PARQUET(".parquet");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** How the name of a file ends, with the dot. */
    String extension() {
        return extension;
    }
}
