package org.partnerscore.engine.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

/** Writes output tables that are there as CSV in another form. */
public final class TableCopy {
    private TableCopy() {}

    /**
     * Writes a table with the same rows in the same order.
     *
     * @param csv one of the output tables, as it was written by this software
     * @param target a file that is not there
     */
    public static void write(Path csv, TableFormat format, Path target) throws IOException, SQLException {
        switch (format) {
            case CSV -> Files.copy(csv, target);
            case PARQUET -> ParquetFromCsv.convert(csv, header(csv), ParquetFromCsv.TYPES, target, "(FORMAT parquet)");
            // Numbers as text: JSON knows none that are exact.
            case JSON -> ParquetFromCsv.convert(csv, header(csv), Map.of(), target, "(FORMAT json, ARRAY true)");
        }
    }

    private static String header(Path csv) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(csv)) {
            return Objects.requireNonNull(reader.readLine());
        }
    }
}
