package org.partnerscore.engine.read;

import java.sql.SQLException;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;

/** Streams the result of a query chunk by chunk, in memory that does not grow with the result. */
final class Chunks {
    private Chunks() {}

    /** Takes a chunk of up to some thousand rows. */
    @FunctionalInterface
    interface Taker {
        /** @param rows how many rows the chunk has, 1 or more */
        void take(DuckDBDataChunkReader chunk, int rows) throws SQLException;
    }

    static void forEach(DuckDBConnection connection, String sql, Taker taker) throws SQLException {
        try (DuckDBPreparedStatement statement = connection.prepare(sql);
                DuckDBChunkedResult result = statement.query()) {
            while (result.nextChunk()) {
                DuckDBDataChunkReader chunk = result.chunk();
                int rows = Math.toIntExact(chunk.rowCount());
                if (rows > 0) {
                    taker.take(chunk, rows);
                }
            }
        }
    }
}
