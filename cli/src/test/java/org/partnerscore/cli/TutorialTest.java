package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows the tutorial to the letter, in an empty folder: files are written, or changed, as its blocks say, and commands
 * run in processes of their own must print what it shows. {@code -Ddocs.write=true} writes what they print into it.
 */
class TutorialTest {
    private static final Path PAGE = Path.of("..", "docs", "tutorial.md");

    /** A block: its language, what else is said behind it, and its lines. */
    private static final Pattern BLOCK =
            Pattern.compile("^```(\\w+)(?: ([^\\n]*))?\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern COMMAND = Pattern.compile("^\\$ partnerscore (.*)$", Pattern.MULTILINE);

    /** A word of a command, quoted where it holds spaces. */
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @TempDir
    private Path folder;

    @Test
    void the_tutorial_followed_to_the_letter_prints_what_it_shows() throws Exception {
        String page = Files.readString(PAGE);
        List<String> followed = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(page);
        int end = 0;
        while (blocks.find()) {
            followed.add(page.substring(end, blocks.start()));
            followed.add(follow(blocks.toMatchResult()));
            end = blocks.end();
        }
        followed.add(page.substring(end));

        String printed = String.join("", followed);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, printed);
        }
        assertThat(page).as("run with -Ddocs.write=true to write it").isEqualTo(printed);
    }

    /** Does what a block says and returns it with the output that its commands have. */
    private String follow(MatchResult block) throws Exception {
        String info = Objects.requireNonNullElse(block.group(2), "");
        String body = block.group(3);
        switch (block.group(1)) {
            case "console" -> {
                int code = info.equals("exit=1") ? 1 : 0;
                List<String> runs = new ArrayList<>();
                for (MatchResult command : COMMAND.matcher(body).results().toList()) {
                    runs.add(command.group() + "\n\n" + output(command.group(1), code));
                }
                return "```console" + (info.isEmpty() ? "" : " " + info) + "\n" + String.join("\n", runs) + "```";
            }
            case "replace" -> replace(folder.resolve(info.replace("file=", "")), body);
            default -> write(info, body);
        }
        return block.group();
    }

    private void write(String info, String body) throws IOException {
        Path file = folder.resolve(info.replaceFirst("^(file|append)=", ""));
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        if (info.startsWith("append=")) {
            Files.writeString(file, body, StandardOpenOption.APPEND);
        } else {
            Files.writeString(file, body, StandardOpenOption.CREATE_NEW);
        }
    }

    /** The first line of the block stands once in the file and makes room for the others. */
    private static void replace(Path file, String body) throws IOException {
        String line = body.substring(0, body.indexOf('\n'));
        String others = body.substring(line.length() + 1).stripTrailing();
        String text = Files.readString(file);
        assertThat(text.split(Pattern.quote(line), -1))
                .as("%s stands once in %s", line, file)
                .hasSize(2);
        Files.writeString(file, text.replace(line, others));
    }

    private String output(String command, int code) throws Exception {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        WORD.matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .forEach(line::add);
        Path out = Files.createTempFile("tutorial", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile());
            builder.environment().put("LC_ALL", "en_US.UTF-8");
            int exit = builder.start().waitFor();
            String printed = Files.readString(out);
            assertThat(exit).as("%s printed %s", command, printed).isEqualTo(code);
            return printed;
        } finally {
            Files.delete(out);
        }
    }
}
