package org.partnerscore.dataset.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;

/** An in-memory DuckDB that spills into a temporary folder of its own; both are gone once it is closed. */
public final class Database implements AutoCloseable {
    private final Path folder;
    private final DuckDBConnection connection;
    private final Thread atExit;

    private Database(Path folder, DuckDBConnection connection) {
        this.folder = folder;
        this.connection = connection;
        this.atExit = new Thread(this::deleteAtExit, "partnerscore-temporary-files");
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Opens one. */
    public static Database open(DataSetOptions options) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("partnerscore-");
        try {
            Properties settings = new Properties();
            settings.setProperty("threads", Integer.toString(options.threads()));
            settings.setProperty("memory_limit", options.memoryBytes() + "B");
            settings.setProperty("temp_directory", folder.resolve("spill").toString());
            settings.setProperty("autoinstall_known_extensions", "false");
            settings.setProperty("autoload_known_extensions", "false");
            DuckDBConnection connection =
                    DriverManager.getConnection("jdbc:duckdb:", settings).unwrap(DuckDBConnection.class);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET GLOBAL TimeZone = 'UTC'");
            }
            return new Database(folder, connection);
        } catch (SQLException e) {
            delete(folder);
            throw e;
        }
    }

    /** The connection; its time zone is UTC. */
    public DuckDBConnection connection() {
        return connection;
    }

    /** Where temporary files may be put. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.close();
        } finally {
            delete(folder);
            try {
                Runtime.getRuntime().removeShutdownHook(atExit);
            } catch (IllegalStateException e) {
                // The JVM is ending, and the hook is at work already.
            }
        }
    }

    /** For an end that nobody asked for, as by Ctrl-C: work may still be going on and write files. */
    private void deleteAtExit() {
        try {
            delete(folder);
        } catch (UncheckedIOException e) {
            // What is left is for the system to clean up.
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> entries = Files.walk(folder)) {
            List<Path> deepestFirst = entries.sorted(Comparator.reverseOrder()).toList();
            for (Path entry : deepestFirst) {
                Files.deleteIfExists(entry);
            }
        } catch (NoSuchFileException e) {
            // Gone already.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
