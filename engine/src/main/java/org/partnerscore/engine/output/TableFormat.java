package org.partnerscore.engine.output;

/** The forms in which the output tables can be written. */
public enum TableFormat {
    CSV("csv"),
    JSON("json"),
    PARQUET("parquet");

    private final String extension;

    TableFormat(String extension) {
        this.extension = extension;
    }

    /** The file name's ending, without the dot. */
    public String extension() {
        return extension;
    }
}
