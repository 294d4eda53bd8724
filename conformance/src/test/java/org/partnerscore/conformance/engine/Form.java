package org.partnerscore.conformance.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.conformance.ecosystem.EcosystemFiles;
import org.partnerscore.dataset.table.Table;

/** The forms in which a data set can lie in a folder. */
public enum Form {
    CSV,
    /** One Parquet file for each table. */
    PARQUET,
    /** A folder of Parquet files for each table. */
    PARQUET_FOLDERS;

    /** Writes a data set into an empty folder. */
    public void write(Ecosystem ecosystem, Path folder) throws IOException, SQLException {
        EcosystemFiles.write(ecosystem, folder);
        if (this != CSV) {
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = connection.createStatement()) {
                for (Table table : Table.values()) {
                    convert(table, folder, statement);
                }
            }
        }
    }

    private void convert(Table table, Path folder, Statement statement) throws IOException, SQLException {
        Path csv = folder.resolve(table.id() + ".csv");
        List<String> header;
        try (Stream<String> lines = Files.lines(csv)) {
            header = List.of(lines.findFirst().orElseThrow().split(","));
        }
        String columns = table.columns().stream()
                .filter(column -> header.contains(column.name()))
                .map(column -> "CAST(" + column.name() + " AS " + column.type().sql() + ") AS " + column.name())
                .collect(Collectors.joining(", "));
        String rows = "(SELECT " + columns + ", row_number() OVER () AS place FROM read_csv('" + csv
                + "', header = true, all_varchar = true, nullstr = ''))";
        int files = this == PARQUET ? 1 : 3;
        Path home = this == PARQUET ? folder : Files.createDirectory(folder.resolve(table.id()));
        for (int file = 0; file < files; file++) {
            Path parquet = home.resolve(this == PARQUET ? table.id() + ".parquet" : "part-" + file + ".parquet");
            statement.execute("COPY (SELECT * EXCLUDE place FROM " + rows + " WHERE place % " + files + " = " + file
                    + " ORDER BY place) TO '" + parquet + "' (FORMAT parquet, ROW_GROUP_SIZE 2048)");
        }
        Files.delete(csv);
    }
}
