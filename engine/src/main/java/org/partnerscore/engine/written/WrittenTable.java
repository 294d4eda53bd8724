package org.partnerscore.engine.written;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A table of a run in a file, its rows sorted by account. */
interface WrittenTable {
    /** Opens a table in CSV or Parquet, by the ending of its name. */
    static WrittenTable in(Path file) {
        return file.toString().endsWith(".parquet") ? new ParquetTable(file) : new CsvTable(file);
    }

    /** The rows of an account in their order; none for an account that is not in the table. */
    List<WrittenRow> rows(String account) throws IOException;
}
