package org.partnerscore.cli;

import java.nio.file.Path;
import java.util.stream.Stream;

/** The sample data of the documentation. */
final class SampleData {
    /** Their folder. */
    static final Path FOLDER = Path.of("..", "docs", "sample");

    /** The account that most tests ask about. */
    static final String ACCOUNT = "4623905";

    private SampleData() {}

    /** What is typed to ask a command about the sample data. */
    static String[] words(String command, String... more) {
        return Stream.concat(Stream.of(command, "--data", FOLDER.toString()), Stream.of(more))
                .toArray(String[]::new);
    }

    /** What is typed to ask a command about the account. */
    static String[] aboutAccount(String command, String... more) {
        return words(
                command,
                Stream.concat(Stream.of("--account", ACCOUNT), Stream.of(more)).toArray(String[]::new));
    }
}
