package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tokens that are not what they should be, shown by programs and in logins, and good ones shown where they don't belong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenTest {
    private static final String GOOD = "good";
    private static final String SCORECARD = "/scorecard?programme=" + ScoredWorkspace.PROGRAMME + "&account=A0000001";
    private static final String DOCUMENT = "/api/v1/programmes";

    private Issuer issuer;
    private Server server;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        ScoredWorkspace workspace = ScoredWorkspace.of(folder, 3);
        workspace.publish(ScoredWorkspace.LAST);
        Map<String, Map<String, Object>> claims = new HashMap<>();
        claims.put(GOOD, Map.of("roles", List.of("operator"), "aud", List.of("partnerscore")));
        for (Flaw flaw : Flaw.values()) {
            Map<String, Object> flawed = new HashMap<>(claims.get(GOOD));
            flawed.put(Flaw.CLAIM, flaw.name());
            claims.put(flaw.name(), flawed);
        }
        issuer = Issuer.start(claims);
        server = workspace.serve(Map.of(
                "partnerscore.login.issuer",
                issuer.address(),
                "partnerscore.login.client-id",
                "partnerscore",
                "server.servlet.session.cookie.secure",
                "false"));
        issuer.register("partnerscore", server.address());
    }

    @AfterAll
    void stop() {
        server.close();
        issuer.close();
    }

    @Test
    void a_token_without_a_flaw_lets_a_program_in() throws Exception {
        assertThat(shown(DOCUMENT, issuer.token(GOOD)).statusCode()).isEqualTo(200);
        assertThat(shown(SCORECARD, issuer.token(GOOD)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void a_token_with_a_flaw_lets_no_program_in(Flaw flaw) throws Exception {
        String token = issuer.token(flaw.name());

        for (String address : List.of(DOCUMENT, SCORECARD)) {
            HttpResponse<String> refusal = shown(address, token);
            assertThat(refusal.statusCode()).as(address).isEqualTo(401);
            assertThat(refusal.body()).doesNotContain(token, "Jwt", "Exception");
        }
    }

    private HttpResponse<String> shown(String address, String token) throws Exception {
        return new Browser(server).get(address, "Authorization", "Bearer " + token);
    }

    @Test
    void a_person_whose_token_has_no_flaw_is_logged_in() throws Exception {
        assertThat(new Browser(server).logIn(issuer, SCORECARD, GOOD).body()).contains("Account A0000001");
    }

    @ParameterizedTest
    @EnumSource
    void a_token_with_a_flaw_logs_nobody_in(Flaw flaw) throws Exception {
        Browser browser = new Browser(server);
        HttpResponse<String> refusal = browser.logIn(issuer, SCORECARD, flaw.name());

        assertThat(refusal.statusCode()).isEqualTo(401);
        assertThat(refusal.body()).doesNotContain("Jwt", "Exception", "A0000001");
        assertThat(browser.get(DOCUMENT).statusCode()).isEqualTo(401);
    }

    @Test
    void a_code_that_was_used_logs_nobody_in_again() throws Exception {
        Browser browser = new Browser(server);
        String back = comingBack(browser.logIn(issuer, SCORECARD, GOOD));

        assertThat(browser.get(back).statusCode()).isEqualTo(401);
        Browser anothers = new Browser(server);
        assertThat(anothers.get(back).statusCode()).isEqualTo(401);
        assertThat(anothers.get(DOCUMENT).statusCode()).isEqualTo(401);
    }

    /** The address with the code by which a login came back from the issuer. */
    private String comingBack(HttpResponse<String> page) {
        Optional<HttpResponse<String>> step = Optional.of(page);
        while (!step.orElseThrow().uri().getPath().startsWith("/login/oauth2/code/")) {
            step = step.orElseThrow().previousResponse();
        }
        URI back = step.orElseThrow().uri();
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    @Test
    void a_token_is_taken_from_its_header_only() throws Exception {
        String token = issuer.token(GOOD);

        assertThat(new Browser(server).get(DOCUMENT + "?access_token=" + token).statusCode())
                .isEqualTo(401);
        assertThat(new Browser(server)
                        .get(DOCUMENT, "Cookie", "Authorization=Bearer " + token)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void logging_in_begins_a_session_that_nobody_knew_before() throws Exception {
        Browser browser = new Browser(server);
        browser.get(SCORECARD, "Accept", "text/html");
        String before = browser.session();
        browser.logIn(issuer, SCORECARD, GOOD);

        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(withSession(before).statusCode()).isEqualTo(401);
        assertThat(withSession(browser.session()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_session_ends_on_the_server_when_its_person_logs_out() throws Exception {
        Browser browser = new Browser(server);
        String page = browser.logIn(issuer, SCORECARD, GOOD).body();
        String session = browser.session();
        browser.post(URI.create(server.address() + "/logout"), "_csrf", Browser.formToken(page));

        assertThat(withSession(session).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> withSession(String id) throws Exception {
        return new Browser(server).get(DOCUMENT, "Cookie", "partnerscore=" + id);
    }
}
