package org.partnerscore.dataset.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * An in-memory DuckDB that spills into a temporary folder of its own; both are gone once it is closed. It is opened when
 * it is first used, since loading it takes longer than reading a small data set.
 */
public final class Database implements AutoCloseable {
    private final DataSetOptions options;
    private @Nullable Path folder;
    private @Nullable DuckDBConnection connection;
    private @Nullable Thread atExit;

    /** Opens nothing yet. */
    Database(DataSetOptions options) {
        this.options = options;
    }

    /** Opens one at once. */
    public static Database open(DataSetOptions options) throws IOException, SQLException {
        Database database = new Database(options);
        database.folder();
        try {
            database.connection();
        } catch (SQLException e) {
            database.close();
            throw e;
        }
        return database;
    }

    /** The connection, opened if it has not been; its time zone is UTC. */
    public DuckDBConnection connection() throws SQLException {
        if (connection == null) {
            connection = connect(temporary());
        }
        return connection;
    }

    /** One more connection, for another thread; whoever asked for it closes it. */
    public Connection another() throws SQLException {
        return connection().duplicate();
    }

    private Path temporary() throws SQLException {
        try {
            return folder();
        } catch (IOException e) {
            throw new SQLException("no folder for temporary files could be made: " + e.getMessage(), e);
        }
    }

    private DuckDBConnection connect(Path temporary) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("threads", Integer.toString(options.threads()));
        settings.setProperty("memory_limit", options.memoryBytes() + "B");
        settings.setProperty("temp_directory", temporary.resolve("spill").toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        DuckDBConnection opened =
                DriverManager.getConnection("jdbc:duckdb:", settings).unwrap(DuckDBConnection.class);
        try (Statement statement = opened.createStatement()) {
            statement.execute("SET GLOBAL TimeZone = 'UTC'");
        }
        return opened;
    }

    /** Whether it has been opened. */
    boolean opened() {
        return connection != null;
    }

    /** Where temporary files may be put, made if it has not been. */
    public Path folder() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("partnerscore-");
            atExit = new Thread(this::deleteAtExit, "partnerscore-temporary-files");
            Runtime.getRuntime().addShutdownHook(atExit);
        }
        return folder;
    }

    @Override
    public void close() throws SQLException {
        try {
            if (connection != null) {
                connection.close();
            }
        } finally {
            if (folder != null && atExit != null) {
                delete(folder);
                try {
                    Runtime.getRuntime().removeShutdownHook(atExit);
                } catch (IllegalStateException e) {
                    // The JVM is ending, and the hook is at work already.
                }
            }
        }
    }

    /** For an end that nobody asked for, as by Ctrl-C: work may still be going on and write files. */
    private void deleteAtExit() {
        try {
            if (folder != null) {
                delete(folder);
            }
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
