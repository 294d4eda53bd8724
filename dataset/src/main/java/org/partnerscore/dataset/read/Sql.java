package org.partnerscore.dataset.read;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes names, texts and files the way SQL wants them. */
public final class Sql {
    private Sql() {}

    /** A text. NUL would end a statement, and so is put in by a function. */
    public static String text(String text) {
        String quoted = "'" + text.replace("'", "''") + "'";
        return text.indexOf('\0') < 0 ? quoted : "(" + quoted.replace("\0", "' || chr(0) || '") + ")";
    }

    /** A name of a column or table. */
    public static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A file to be read, taken literally even where its name looks like a pattern. */
    public static String file(Path file) {
        return text(file.toString().replaceAll("[\\[*?]", "[$0]"));
    }

    /** Some Parquet files as one relation, without columns made up from the names of folders. */
    public static String parquet(Collection<Path> files) {
        return files.stream()
                .map(Sql::file)
                .collect(Collectors.joining(
                        ", ", "read_parquet([", "], binary_as_string=true, hive_partitioning=false)"));
    }

    /** A statement that writes rows into a Parquet file of a form that this software reads itself. */
    public static String copy(String select, Path to) {
        return "COPY (" + select + ") TO " + text(to.toString())
                + " (FORMAT parquet, PARQUET_VERSION V1, COMPRESSION snappy)";
    }
}
