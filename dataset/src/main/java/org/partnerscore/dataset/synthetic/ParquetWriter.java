package org.partnerscore.dataset.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunctionBuilder;

/** Writes Parquet: DuckDB reads the rows as they are made, and keeps no more of them than a few row groups. */
final class ParquetWriter implements TableWriter {
    private final Connection database;

    ParquetWriter() throws IOException {
        try {
            database = DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException failure) {
            throw new IOException("could not start DuckDB: " + failure.getMessage(), failure);
        }
    }

    @Override
    public void write(MadeTable table, Path file, Progress progress) throws IOException {
        String source = "made_" + table.table().id();
        String target = file.toAbsolutePath().toString().replace("'", "''");
        try (Statement statement = database.createStatement();
                DuckDBTableFunctionBuilder function = DuckDBFunctions.tableFunction()) {
            function.withName(source)
                    .withFunction(new MadeRows(table, progress))
                    .register(database);
            statement.execute("COPY (FROM " + source + "()) TO '" + target + "' (FORMAT parquet)");
        } catch (SQLException failure) {
            throw new IOException("could not write " + file + ": " + failure.getMessage(), failure);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            database.close();
        } catch (SQLException failure) {
            throw new IOException("could not close DuckDB: " + failure.getMessage(), failure);
        }
    }
}
