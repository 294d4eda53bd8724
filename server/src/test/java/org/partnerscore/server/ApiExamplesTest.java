package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiExamplesTest {
    private static final Pattern EXAMPLE = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_examples_of_the_documentation_do_what_they_say(@TempDir Path folder) throws Exception {
        boolean curl = onPath("curl") && onPath("sh");
        assertThat(curl || System.getenv("CI") == null)
                .as("curl is needed where CI is set")
                .isTrue();
        assumeTrue(curl, "left out: no curl on the path to try the examples of docs/api.md with");
        ScoredWorkspace workspace = ScoredWorkspace.of(folder, 3);
        workspace.publish(ScoredWorkspace.LAST);
        String documentation = Files.readString(
                Path.of(System.getProperty("partnerscore.root")).resolve("docs/api.md"), StandardCharsets.UTF_8);
        StringBuilder script = new StringBuilder("set -eu\n");
        Matcher examples = EXAMPLE.matcher(documentation);
        while (examples.find()) {
            script.append(examples.group(1));
        }

        try (Server server = workspace.serve()) {
            ProcessBuilder shell = new ProcessBuilder("sh", "-c", script.toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true);
            shell.environment().put("SERVER", server.address());
            shell.environment().put("LINK", server.link().orElseThrow());
            shell.environment().put("ACCOUNT", "A0000000");
            Process process = shell.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).as(output).isZero();
            assertThat(output)
                    .contains("\"name\": \"accounts\"")
                    .contains("\"name\": \"scorecard\"")
                    .contains("\"account\": \"A0000000\"")
                    .contains("\"name\": \"explanation\"")
                    .contains("\"name\": \"difference\"")
                    .contains("\"name\": \"forecast\"")
                    .contains("\"name\": \"gaps\"")
                    .contains("\"name\": \"standing\"")
                    .contains("\"name\": \"scenario\"")
                    .contains("\"name\": \"route\"")
                    .contains("\"name\": \"programme\"")
                    .contains("\"name\": \"publications\"")
                    .endsWith("304\n");
        }
    }

    private static boolean onPath(String command) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
