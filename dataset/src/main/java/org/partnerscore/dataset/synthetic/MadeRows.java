package org.partnerscore.dataset.synthetic;

import java.sql.SQLException;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBLogicalType;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.ColumnType;

/** The rows of a table as DuckDB asks for them: one chunk at a time, on one thread, in order. */
final class MadeRows implements DuckDBTableFunction<MadeTable, RowStream, Object> {
    private final MadeTable table;
    private final Progress progress;

    MadeRows(MadeTable table, Progress progress) {
        this.table = table;
        this.progress = progress;
    }

    @Override
    public MadeTable bind(DuckDBTableFunctionBindInfo info) throws SQLException {
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

    private static DuckDBLogicalType type(ColumnType type) throws SQLException {
        return switch (type) {
            case TEXT, COUNTRY, CHANNEL, ASSOCIATION_KIND, CLAIM -> DuckDBLogicalType.of(DuckDBColumnType.VARCHAR);
            case MONTH, DAY -> DuckDBLogicalType.of(DuckDBColumnType.DATE);
            case MONEY -> DuckDBLogicalType.decimal(18, 2);
            case COUNT -> DuckDBLogicalType.of(DuckDBColumnType.INTEGER);
            case FLAG -> DuckDBLogicalType.of(DuckDBColumnType.BOOLEAN);
        };
    }
}
