package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** People log in by an issuer, a real one on this machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoginTest {
    private static final String SCORECARD =
            "/scorecard?programme=" + ScoredWorkspace.PROGRAMME + "&account=A0000001&month=2021-05";

    private ScoredWorkspace workspace;
    private Issuer issuer;
    private Server server;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        workspace = ScoredWorkspace.of(folder, 3);
        workspace.publish(ScoredWorkspace.LAST);
        issuer = Issuer.start(Map.of(
                "ada", Map.of("groups", Map.of("score", List.of("score-admins")), "firms", "A0000001"),
                "bob", Map.of("groups", Map.of("score", List.of("others")), "firms", "A0000001")));
        // The issuer of this test speaks plain HTTP, over which no secure cookie would be sent.
        server = workspace.serve(configuration("server.servlet.session.cookie.secure", "false"));
        issuer.register("partnerscore", server.address());
    }

    @AfterAll
    void stop() {
        server.close();
        issuer.close();
    }

    private Map<String, String> configuration(String... more) {
        Map<String, String> all = new HashMap<>();
        all.put("partnerscore.login.issuer", issuer.address());
        all.put("partnerscore.login.client-id", "partnerscore");
        all.put("partnerscore.login.role-claim", "groups.score");
        all.put("partnerscore.login.accounts-claim", "firms");
        all.put("partnerscore.login.role.account-admin", "score-admins,score-owners");
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    @Test
    void a_person_is_sent_to_log_in_and_comes_back_to_the_page_asked_for() throws Exception {
        HttpResponse<String> page = new Browser(server).logIn(issuer, SCORECARD, "ada");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().toString()).isEqualTo(server.address() + SCORECARD);
        assertThat(page.body()).contains("<h1>Account A0000001</h1>", "Log out");
    }

    @Test
    void a_person_without_a_role_logs_in_and_sees_nothing() throws Exception {
        HttpResponse<String> page = new Browser(server).logIn(issuer, SCORECARD, "bob");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("This is not for you to see").doesNotContain("<table");
    }

    @Test
    void the_code_is_protected_by_a_proof_key() throws Exception {
        HttpResponse<String> sent = plain("/oauth2/authorization/partnerscore");

        assertThat(sent.headers().firstValue("Location").orElseThrow())
                .startsWith(issuer.address() + "/oauth2/authorize?response_type=code")
                .contains("code_challenge=", "code_challenge_method=S256", "state=", "nonce=");
    }

    private HttpResponse<String> plain(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void programs_are_refused_and_not_sent_to_log_in() throws Exception {
        HttpResponse<String> refusal = plain("/api/v1/programmes");

        assertThat(refusal.statusCode()).isEqualTo(401);
        assertThat(refusal.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(refusal.body()).contains("\"title\"");
    }

    @Test
    void a_code_that_nobody_asked_for_is_refused() throws Exception {
        assertThat(new Browser(server)
                        .get("/login/oauth2/code/partnerscore?code=guessed&state=guessed")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void one_logs_out_by_the_button_and_by_no_other_site() throws Exception {
        Browser browser = new Browser(server);
        String page = browser.logIn(issuer, SCORECARD, "ada").body();
        URI logout = URI.create(server.address() + "/logout");

        assertThat(browser.post(logout).statusCode()).isEqualTo(403);
        assertThat(browser.get(SCORECARD).body()).contains("Account A0000001");
        assertThat(browser.post(logout, "_csrf", Browser.formToken(page)).uri().toString())
                .doesNotContain(SCORECARD);
    }

    @Test
    void there_is_no_link_where_one_logs_in() throws Exception {
        assertThat(server.link()).isEmpty();
        assertThat(new Browser(server).get("/enter?ticket=").statusCode()).isEqualTo(401);
    }

    @Test
    void cookies_are_secure_unless_configured_otherwise() throws Exception {
        try (Server secure = workspace.serve(configuration())) {
            HttpResponse<String> sent = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(secure.address() + "/oauth2/authorization/partnerscore"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(sent.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("partnerscore=")
                    .contains("Secure", "HttpOnly", "SameSite=Lax");
        }
    }

    @Test
    void without_an_issuer_the_server_does_not_listen_to_other_machines() {
        assertThatThrownBy(() -> workspace.serve(Map.of("server.address", "0.0.0.0")))
                .hasStackTraceContaining("partnerscore.login.issuer");
    }

    @Test
    void a_role_that_there_is_not_is_named() {
        assertThatThrownBy(() -> workspace.serve(configuration("partnerscore.login.role.king", "kings")))
                .hasStackTraceContaining("partnerscore.login.role.king");
    }
}
