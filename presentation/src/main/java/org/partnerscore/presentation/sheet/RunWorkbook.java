package org.partnerscore.presentation.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.partnerscore.workspace.run.Manifest;
import org.partnerscore.workspace.run.Runs;
import org.partnerscore.workspace.table.CsvTable;

/** The tables of a run as a workbook: a sheet for each, and one that tells what the run came from. */
public final class RunWorkbook {
    /** Rows of a sheet below its header; a table with more goes on in another sheet. */
    private static final int MOST_ROWS = (1 << 20) - 1;

    private static final int FLUSHED = 1000;

    private RunWorkbook() {}

    /**
     * Writes a workbook.
     *
     * @param id id of the run
     * @param software name and version of the software
     * @param file the workbook; the same run gives the same bytes
     */
    public static void write(Runs runs, String id, String software, Path file) throws IOException {
        Manifest run = runs.manifest(id);
        Path stamped = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(stamped);
                    Workbook workbook = new Workbook(out, "partnerscore", "1.0")) {
                about(workbook.newWorksheet("about"), run, software);
                for (String table : Runs.TABLES) {
                    table(workbook, table, runs.table(id, table + ".csv"));
                }
            }
            Timeless.copy(stamped, file, run.at());
        } finally {
            Files.deleteIfExists(stamped);
        }
    }

    private static void about(Worksheet sheet, Manifest run, String software) throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of("run", run.run()),
                List.of("programme", run.programme()),
                List.of("month", run.month().toString()),
                List.of("rules as of", run.rulesAsOf().toString()),
                List.of("made by", run.by()),
                List.of("made at", run.at().toString()),
                List.of("made with", run.software()),
                List.of("written with", software),
                List.of("source", run.source())));
        run.inputs().files().forEach(file -> rows.add(List.of("file " + file.sequence(), file.name())));
        for (int row = 0; row < rows.size(); row++) {
            sheet.value(row, 0, rows.get(row).get(0));
            sheet.value(row, 1, Cells.harmless(rows.get(row).get(1)));
        }
        sheet.finish();
    }

    private static void table(Workbook workbook, String name, Path csv) throws IOException {
        try (CsvTable table = CsvTable.open(csv)) {
            boolean more = table.next();
            int sheets = 0;
            do {
                sheets++;
                Worksheet sheet = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
                List<String> columns = table.columns();
                for (int i = 0; i < columns.size(); i++) {
                    sheet.value(0, i, columns.get(i));
                }
                sheet.freezePane(0, 1);
                int row = 0;
                while (more && row < MOST_ROWS) {
                    row++;
                    for (int i = 0; i < columns.size(); i++) {
                        cell(sheet, row, i, columns.get(i), table.value(columns.get(i)));
                    }
                    if (row % FLUSHED == 0) {
                        sheet.flush();
                    }
                    more = table.next();
                }
                sheet.finish();
            } while (more);
        }
    }

    private static void cell(Worksheet sheet, int row, int column, String name, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (Cells.isNumber(name)) {
            sheet.value(row, column, new BigDecimal(value));
        } else {
            sheet.value(row, column, Cells.harmless(value));
        }
    }
}
