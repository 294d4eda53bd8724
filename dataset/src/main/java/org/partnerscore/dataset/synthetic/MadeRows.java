package org.partnerscore.dataset.synthetic;

import java.sql.SQLException;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBLogicalType;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;

/** The rows of a table as DuckDB asks for them: one chunk at a time, on one thread, in order. */
final class MadeRows implements DuckDBTableFunction<Table, RowStream, Object> {
    private final Table table;
    private final Progress progress;

    MadeRows(Table table, Progress progress) {
        this.table = table;
        this.progress = progress;
    }

    @Override
    public Table bind(DuckDBTableFunctionBindInfo info) throws SQLException {
        for (Column column : table.columns()) {
            try (DuckDBLogicalType type = type(column.type())) {
                info.addResultColumn(column.name(), type);
            }
        }
        return table;
    }

    @Override
    public RowStream init(DuckDBTableFunctionInitInfo info) {
        info.setMaxThreads(1);
        return new RowStream(table, progress);
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter chunk) {
        RowStream rows = info.getInitData();
        ChunkCells cells = new ChunkCells(chunk);
        long count = 0;
        while (count < chunk.capacity() && rows.hasNext()) {
            rows.next().write(cells);
            cells.endRow();
            count++;
        }
        return count;
    }

    private static DuckDBLogicalType type(Column.Type type) throws SQLException {
        return switch (type) {
            case TEXT -> DuckDBLogicalType.of(DuckDBColumnType.VARCHAR);
            case DAY -> DuckDBLogicalType.of(DuckDBColumnType.DATE);
            case USD -> DuckDBLogicalType.decimal(18, 2);
            case COUNT -> DuckDBLogicalType.of(DuckDBColumnType.INTEGER);
            case FLAG -> DuckDBLogicalType.of(DuckDBColumnType.BOOLEAN);
        };
    }
}
