package org.partnerscore.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command in a process of its own, as people start it, on the classes that are tested. */
final class OwnProcess {
    private OwnProcess() {}

    /**
     * Starts it; what it prints goes to two files.
     *
     * @param options more options of the Java that runs it
     */
    static Process start(List<String> options, Path out, Path err, String... words) throws IOException {
        return builder(options, words)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    /**
     * Everything to start it but where it runs and where its output goes.
     *
     * @param options more options of the Java that runs it
     */
    static ProcessBuilder builder(List<String> options, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("PARTNERSCORE_DEBUG");
        return builder;
    }
}
