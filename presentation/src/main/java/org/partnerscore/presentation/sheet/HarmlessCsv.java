package org.partnerscore.presentation.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerscore.dataset.write.CsvCell;
import org.partnerscore.workspace.table.CsvTable;

/** Tables of a run as CSV that may be opened in a spreadsheet program: no text in them is taken for a formula. */
public final class HarmlessCsv {
    private HarmlessCsv() {}

    /**
     * Writes a table, row by row.
     *
     * @param csv the table as the run has it
     */
    public static void write(Path csv, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try (CsvTable table = CsvTable.open(csv)) {
            List<String> columns = table.columns();
            writer.write(row(columns, column -> column));
            while (table.next()) {
                writer.write(row(columns, column -> {
                    String value = table.value(column);
                    return Cells.isNumber(column) ? value : Cells.harmless(value);
                }));
            }
        }
        writer.flush();
    }

    private static String row(List<String> columns, Function<String, String> value) {
        return columns.stream().map(value).map(CsvCell::of).collect(Collectors.joining(",", "", "\n"));
    }
}
