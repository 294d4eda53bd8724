package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SCORECARD = "/scorecard?programme=" + ScoredWorkspace.PROGRAMME + "&account=A0000000";

    private List<String> lines;
    private String ticket;
    private String request;

    /** Asks, and reads the log when the server has ended: what is logged comes after the answer. */
    @BeforeAll
    void ask(@TempDir Path folder) throws Exception {
        ScoredWorkspace workspace = ScoredWorkspace.of(folder, 3);
        workspace.publish(ScoredWorkspace.LAST);
        Path log = folder.resolve("server.log");
        try (Server server = workspace.serve(Map.of(
                "logging.file.name", log.toString(),
                "logging.structured.format.file", "ecs",
                "logging.level.root", "INFO"))) {
            ticket = URI.create(server.link().orElseThrow()).getQuery().replaceFirst(".*=", "");
            Browser browser = Browser.entered(server);
            request =
                    browser.get(SCORECARD).headers().firstValue("X-Request-Id").orElseThrow();
            browser.get(
                    SCORECARD,
                    "Authorization",
                    "Bearer token-of-a-program",
                    "Cookie",
                    "partnerscore=kept-by-a-browser");
            browser.get("/enter?ticket=a-wrong-ticket");
            browser.get("/no-such-page?ticket=another");
            browser.post(URI.create(server.address() + "/data/publish"), "run", "r2", "_csrf", "a-token-of-a-form");
        }
        lines = Files.readAllLines(log);
    }

    @Test
    void each_answer_is_a_line_that_names_the_request() {
        List<JsonNode> about = lines.stream()
                .filter(line -> line.contains(request))
                .map(JSON::readTree)
                .toList();

        assertThat(about).hasSize(1);
        assertThat(about.get(0).get("request").asString()).isEqualTo(request);
        assertThat(about.get(0).get("path").asString()).isEqualTo("/scorecard");
        assertThat(about.get(0).get("status").asInt()).isEqualTo(200);
    }

    @Test
    void no_secret_and_no_id_of_an_account_is_logged() {
        assertThat(lines).hasSizeGreaterThan(5);
        assertThat(String.join("\n", lines))
                .doesNotContain(
                        ticket,
                        "token-of-a-program",
                        "kept-by-a-browser",
                        "a-wrong-ticket",
                        "another",
                        "a-token-of-a-form",
                        "A0000000");
    }
}
