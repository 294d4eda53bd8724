package org.partnerscore.benchmarks.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs a script of DuckDB: a process to measure, whose results are computed and printed nowhere. */
public final class SqlScript {
    private SqlScript() {}

    /**
     * The process that runs a script.
     *
     * @param settings {@code NAME=VALUE} for each <code>${NAME}</code> in it
     */
    static Job job(String name, Path script, Path out, String... settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                SqlScript.class.getName(),
                script.toString()));
        command.addAll(Arrays.asList(settings));
        return new Job(name, command, out);
    }

    /**
     * Runs a script.
     *
     * @param arguments the script's file, then {@code NAME=VALUE} for each <code>${NAME}</code> in it
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        String script = Files.readString(Path.of(arguments[0]));
        for (String setting : Arrays.asList(arguments).subList(1, arguments.length)) {
            int equals = setting.indexOf('=');
            script = script.replace("${" + setting.substring(0, equals) + "}", setting.substring(equals + 1));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            // DuckDB splits the script itself, and computes each result in full before it hands it over.
            statement.execute(script);
        }
    }
}
