package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.presentation.words.Language;

/** The examples of looking back and ahead in docs/examples. With {@code -Ddocs.write=true} they are written first. */
class ForesightExamplesTest {
    private static final String WRITE = "./mvnw -q -pl cli -am test -Dtest=ForesightExamplesTest "
            + "-Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true";
    private static final Path EXAMPLES =
            Path.of(System.getProperty("partnerscore.root", "..")).resolve("docs/examples");
    private static final Map<String, String> COMMANDS = Map.of(
            "forecast-gold", "forecast --account 4402817",
            "forecast-anniversary", "forecast --account 4731142",
            "forecast-trend", "forecast --account 4623905 --months 6 --assume trend",
            "diff-months", "diff --account 4623905 --from 2021-02 --to 2021-05",
            "diff-rules", "diff --account 4402817 --rules-from 2020-09-15 --rules-to 2021-05-31",
            "standing-at-risk", "standing --account 4731142");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void keep_the_sample_data() {
        assertThat(Run.of("demo", "--out", folder.toString()).code()).isZero();
    }

    static Stream<Arguments> examples() {
        return COMMANDS.keySet().stream()
                .sorted()
                .flatMap(name -> Stream.of(Language.values()).map(language -> Arguments.of(name, language)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_what_the_command_says(String name, Language language) throws IOException {
        Path file = EXAMPLES.resolve(name + "." + language.id() + ".txt");
        String command = COMMANDS.get(name) + " --lang " + language.id();
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(1, List.of("--data", folder.toString()));

        Run run = Run.in(Locale.ROOT, Map.of(), words.toArray(String[]::new));

        String text = "$ partnerscore " + command.replaceFirst(" ", " --data sample ") + "\n\n" + run.out();
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(EXAMPLES);
            Files.writeString(file, text);
        }
        assertThat(run.code()).isZero();
        assertThat(file).as("stale; write it with: %s", WRITE).content().isEqualTo(text);
    }
}
