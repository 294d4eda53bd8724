package org.partnerscore.dataset.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBWritableVector;

/** Rows as the columns of a chunk. */
final class ChunkCells implements Cells {
    private final DuckDBWritableVector[] columns;
    private int column;
    private long row;

    ChunkCells(DuckDBDataChunkWriter chunk) {
        columns = new DuckDBWritableVector[(int) chunk.columnCount()];
        for (int index = 0; index < columns.length; index++) {
            columns[index] = chunk.vector(index);
        }
    }

    void endRow() {
        row++;
        column = 0;
    }

    @Override
    public void text(String value) {
        columns[column++].setString(row, value);
    }

    @Override
    public void day(int epochDay) {
        columns[column++].setDate(row, LocalDate.ofEpochDay(epochDay));
    }

    @Override
    public void cents(long value) {
        columns[column++].setBigDecimal(row, BigDecimal.valueOf(value, 2));
    }

    @Override
    public void count(int value) {
        columns[column++].setInt(row, value);
    }

    @Override
    public void flag(boolean value) {
        columns[column++].setBoolean(row, value);
    }

    @Override
    public void empty() {
        columns[column++].setNull(row);
    }
}
