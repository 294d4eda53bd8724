package org.partnerscore.dataset.read;

import java.nio.file.Path;
import org.partnerscore.dataset.table.Table;

/**
 * A file that holds rows of a table.
 *
 * @param table the table
 * @param format how it is written
 * @param path where it is
 * @param name its name inside the data set's folder, with {@code /} between folders
 */
public record SourceFile(Table table, Format format, Path path, String name) {
    /** How a file is written. */
    public enum Format {
        CSV(".csv"),
        PARQUET(".parquet");

        private final String suffix;

        Format(String suffix) {
            this.suffix = suffix;
        }

        /** How the names of such files end. */
        public String suffix() {
            return suffix;
        }
    }
}
