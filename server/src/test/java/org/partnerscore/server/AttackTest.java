package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.workspace.scenario.KeptScenario;
import org.partnerscore.workspace.scenario.Scenarios;
import org.partnerscore.workspace.store.Layout;
import tools.jackson.databind.json.JsonMapper;

/** What other sites, and people with a right to come in, may try; at every address that the router has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackTest {
    private static final String ACCOUNT = "A0000000";
    private static final String ELSEWHERE = "elsewhere.example";
    private static final String KEPT_OUT = "this file is nobody's to read";
    private static final String FORGED = "forged line";

    private Path root;
    private Path log;
    private String run;
    private Server server;
    private Browser operator;
    private List<Endpoint> endpoints;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        ScoredWorkspace workspace = ScoredWorkspace.of(folder, 3);
        workspace.publish(ScoredWorkspace.LAST.minusMonths(1));
        run = workspace.publish(ScoredWorkspace.LAST);
        workspace.keepScenario(ACCOUNT);
        root = workspace.root();
        Files.writeString(root.resolveSibling("secret.csv"), KEPT_OUT);
        Files.writeString(root.resolve("secret.csv"), KEPT_OUT);
        log = folder.resolve("server.log");
        server = workspace.serve(Map.of(
                "logging.file.name", log.toString(),
                "logging.level.root", "INFO",
                "partnerscore.limits.computations", "100000"));
        operator = Browser.entered(server);
        endpoints = Endpoint.of(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Stream<Endpoint> asked() {
        return endpoints.stream().filter(endpoint -> !endpoint.writes() && endpoint.shows() != null);
    }

    @Test
    void no_other_site_sends_a_form_in_an_operators_name() throws Exception {
        long entries = entries();
        for (Endpoint endpoint : endpoints) {
            if (endpoint.writes()) {
                URI address = URI.create(server.address() + endpoint.address(run, ACCOUNT));
                assertThat(operator.write(address, "Idempotency-Key", "one", "Origin", "https://" + ELSEWHERE)
                                .statusCode())
                        .as(endpoint.pattern())
                        .isEqualTo(403);
                assertThat(operator.post(address, "run", run, "_csrf", "guessed")
                                .statusCode())
                        .as(endpoint.pattern())
                        .isEqualTo(403);
            }
        }
        assertThat(entries()).isEqualTo(entries);
    }

    private long entries() throws Exception {
        try (Stream<Path> entries = Files.list(root.resolve("journal"))) {
            return entries.count();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%zz=1", "a=%e", "a=%ff%fe&&&=", "\u00ff\u00fe=1", "\u0000=\u0000"})
    void a_form_that_cannot_be_read_is_refused_whatever_it_is_sent_to(String form) throws Exception {
        for (Endpoint endpoint : endpoints) {
            for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
                HttpResponse<String> answer = operator.send(
                        method,
                        endpoint.address(run, ACCOUNT),
                        "application/x-www-form-urlencoded",
                        form.getBytes(StandardCharsets.ISO_8859_1),
                        "one");
                assertThat(answer.statusCode())
                        .as(method + " " + endpoint.pattern())
                        .isBetween(400, 499);
                // In our words, not in those of the library that could not read it either.
                assertThat(answer.body()).as(method + " " + endpoint.pattern()).doesNotContain("HTTP Status");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data;a=b", "/data//import"})
    void whoever_sends_such_a_form_to_an_address_that_is_refused_is_told_so_in_our_words(String path) throws Exception {
        HttpResponse<String> answer = operator.send(
                "POST",
                path,
                "application/x-www-form-urlencoded",
                "\u00ff\u00fe=1".getBytes(StandardCharsets.ISO_8859_1),
                "one");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("HTTP Status");
    }

    @Test
    void no_other_site_shows_an_answer_in_a_frame_or_has_it_taken_for_something_else() throws Exception {
        List<String> addresses = new ArrayList<>(
                asked().map(endpoint -> endpoint.address(run, ACCOUNT)).toList());
        addresses.addAll(List.of("/health", "/no-such-page", "/api/v1/no-such-document", "/enter", "/error"));
        for (String address : addresses) {
            HttpResponse<String> answer = operator.get(address);
            assertThat(answer.headers().firstValue("X-Frame-Options"))
                    .as(address)
                    .contains("DENY");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(address)
                    .contains("frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(address)
                    .contains("nosniff");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void nothing_that_is_not_for_everybody_is_kept_by_a_cache_between() throws Exception {
        for (Endpoint endpoint : asked().toList()) {
            for (String account : List.of(ACCOUNT, "nobody")) {
                HttpResponse<String> answer = operator.get(endpoint.address(run, account));
                assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                        .as(endpoint.pattern())
                        .isIn("no-store", "private, no-cache");
            }
        }
        assertThat(new Browser(server).get("/data").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//" + ELSEWHERE,
                "/%2F" + ELSEWHERE,
                "/\\" + ELSEWHERE,
                "http://" + ELSEWHERE + "/",
                "/?next=https://" + ELSEWHERE,
                "/enter?ticket=guessed&continue=https://" + ELSEWHERE,
                "/logout?continue=//" + ELSEWHERE,
                "/?lang=fr&redirect_uri=//" + ELSEWHERE
            })
    void nobody_is_led_elsewhere(String target) throws Exception {
        for (String host : List.of("Host: 127.0.0.1", "Host: " + ELSEWHERE)) {
            for (String header : List.of("X-Forwarded-Host: " + ELSEWHERE, "Forwarded: host=" + ELSEWHERE)) {
                String answer = RawRequest.get(
                        server,
                        target,
                        host,
                        header,
                        "Accept: text/html",
                        "Cookie: partnerscore=" + operator.session());

                assertThat(answer).startsWith("HTTP/1.1 ");
                assertThat(answer.lines().filter(line -> line.startsWith("Location:")))
                        .noneMatch(
                                location -> location.matches("Location: *(https?:)?[/\\\\]{2}.*" + ELSEWHERE + ".*"));
            }
        }
    }

    @Test
    void no_other_name_leads_to_the_server() throws Exception {
        String session = "Cookie: partnerscore=" + operator.session();

        assertThat(RawRequest.get(server, "/data", "Host: localhost", session)).startsWith("HTTP/1.1 200");
        assertThat(RawRequest.get(server, "/data", "Host: " + ELSEWHERE, session))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.csv",
                "../secret",
                "../../secret",
                "..%2fsecret",
                "..\\..\\secret",
                "/etc/passwd",
                "file:///etc/passwd",
                ".",
                "..",
                "r1/../../secret",
                "secret\0.csv",
                "%00",
                "con"
            })
    void no_name_leads_out_of_where_it_should(String name) throws Exception {
        for (Endpoint endpoint : endpoints) {
            if (!endpoint.writes()) {
                for (String of : endpoint.texts()) {
                    HttpResponse<String> answer = operator.get(endpoint.address(run, ACCOUNT, of, name));
                    assertThat(answer.statusCode()).as(endpoint + " " + of).isLessThan(500);
                    assertThat(answer.body()).as(endpoint + " " + of).doesNotContain(KEPT_OUT, "root:");
                    if (endpoint.values().contains(of) && !of.equals("changes")) {
                        assertThat(answer.statusCode()).as(endpoint + " " + of).isBetween(400, 499);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12",
                "+999999999-12-31",
                "-999999999-01-01",
                "0000-01",
                "9999-12",
                "9999-12-31",
                "2147483647",
                "-2147483648",
                "9223372036854775808",
                "1e999999999",
                "NaN"
            })
    void no_number_or_day_is_too_large_to_be_asked_for(String value) throws Exception {
        for (Endpoint endpoint : endpoints) {
            if (!endpoint.writes()) {
                for (String of : endpoint.texts()) {
                    assertThat(operator.get(endpoint.address(run, ACCOUNT, of, value))
                                    .statusCode())
                            .as(endpoint + " " + of)
                            .isLessThan(500);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/assets/../secret.csv", "/../secret.csv", "/assets/%2e%2e/%2e%2e/secret.csv", "/./data/../data"
            })
    void no_path_leads_out_of_where_it_should(String path) throws Exception {
        assertThat(RawRequest.get(server, path, "Host: localhost"))
                .startsWith("HTTP/1.1 4")
                .doesNotContain(KEPT_OUT);
    }

    @Test
    void nobody_writes_lines_of_the_logs() throws Exception {
        String text = "A1\r\n" + FORGED + "\r\n{\"at\":\"" + FORGED + "\"}\n\u2028" + FORGED + "\u001b[2J";
        for (Endpoint endpoint : asked().toList()) {
            for (String of : endpoint.values()) {
                operator.get(endpoint.address(run, ACCOUNT, of, text), "User-Agent", "a\tb", "X-Request-Id", FORGED);
            }
        }
        operator.get("/no-such-page%0d%0a" + FORGED.replace(" ", "%20"));

        assertThat(Files.readAllLines(log))
                .hasSizeGreaterThan(endpoints.size())
                .noneMatch(line -> line.startsWith(FORGED) || line.startsWith("{\"at\""))
                .noneMatch(line -> line.contains("\u001b") || line.contains("\u2028"));
        for (Path month : list(root.resolve("audit"))) {
            assertThat(Files.readAllLines(month))
                    .allMatch(line ->
                            new JsonMapper().readTree(line).get("at").asString().startsWith("20"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</textarea><script>alert(1)//"})
    void no_text_that_is_asked_for_becomes_part_of_a_page(String text) throws Exception {
        for (Endpoint endpoint : asked().toList()) {
            for (String of : endpoint.texts()) {
                assertNoScript(operator.get(endpoint.address(run, ACCOUNT, of, text)), endpoint + " " + of);
            }
        }
    }

    @Test
    void no_name_that_is_kept_becomes_part_of_a_page() throws Exception {
        String name = "\"><script>alert(1)</script>";
        new Scenarios(new Layout(root))
                .keep(new KeptScenario(
                        ScoredWorkspace.PROGRAMME,
                        ACCOUNT,
                        name,
                        List.of("customers customer-engagement +2"),
                        "<img src=x onerror=alert(1)>",
                        Instant.parse("2021-06-20T12:00:00Z")));

        HttpResponse<String> page = operator.get(
                "/what-if?programme=" + ScoredWorkspace.PROGRAMME + "&account=" + ACCOUNT, "Accept", "text/html");

        assertThat(page.body()).contains("&lt;script>alert(1)");
        assertNoScript(page, "kept scenarios");
    }

    /** What is no page is not shown as one, since browsers are told not to guess. */
    private static void assertNoScript(HttpResponse<String> answer, String of) {
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            assertThat(answer.body()).as(of).doesNotContain("<script>alert").doesNotContain("<img src=x");
        }
    }

    private static List<Path> list(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
