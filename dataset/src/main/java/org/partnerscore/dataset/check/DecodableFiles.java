package org.partnerscore.dataset.check;

import java.io.IOException;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.RowReader;
import org.partnerscore.dataset.read.TableFile;
import org.partnerscore.dataset.table.Table;

/**
 * Decodes every column of every file once. A database passes over values where the file itself says what they lie between,
 * and so over damage, which scoring would then come upon.
 */
final class DecodableFiles {
    private DecodableFiles() {}

    /** @throws IOException if a file is damaged; the message names the file and the column */
    static void require(DataSet data) throws IOException {
        for (Table table : Table.values()) {
            for (TableFile file : data.files(table)) {
                decode(table, file);
            }
        }
    }

    private static void decode(Table table, TableFile file) throws IOException {
        try (RowReader rows = new RowReader(table, file.parquet())) {
            rows.lookAtAll();
            rows.seek(0, file.rows());
            int read;
            do {
                read = rows.next();
            } while (read > 0);
        }
    }
}
