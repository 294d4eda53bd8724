package org.partnerscore.dataset.synthetic;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.partnerscore.dataset.table.Column;

/** Writes CSV. */
final class CsvWriter implements TableWriter {
    @Override
    public void write(MadeTable table, Path file, Progress progress) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            CsvCells cells = new CsvCells(stream);
            for (Column column : table.columns()) {
                cells.text(column.name());
            }
            cells.endRow();
            RowStream rows = new RowStream(table, progress);
            while (rows.hasNext()) {
                rows.next().write(cells);
                cells.endRow();
            }
            cells.flush();
        }
    }
}
