package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {
    private Server server;
    private ScoredWorkspace workspace;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        workspace = ScoredWorkspace.of(folder, 3);
        workspace.publish(ScoredWorkspace.LAST);
        server = Server.start(settings(0));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private ServerSettings settings(int port) {
        return new ServerSettings(workspace.root(), port, "partnerscore test");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/portfolio?programme=cloud-business-applications", "/scorecard", "/no-such-page", "/error"
            })
    void without_the_link_nothing_is_shown(String path) throws Exception {
        HttpResponse<String> answer = new Browser(server).get(path);

        assertThat(answer.statusCode()).isIn(401, 404);
        assertThat(answer.body()).doesNotContain("Portfolio ·").doesNotContain("<table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/scorecard", "/no-such-page"})
    void without_the_link_one_is_told_how_to_come_in(String path) throws Exception {
        HttpResponse<String> answer = new Browser(server).get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Open the link that partnerscore serve printed.");
    }

    @Test
    void the_link_works_once() throws Exception {
        try (Server fresh = Server.start(settings(0))) {
            String path = fresh.link().orElseThrow().substring(fresh.address().length());

            assertThat(new Browser(fresh).get(path).statusCode()).isEqualTo(200);
            assertThat(new Browser(fresh).get(path).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void a_wrong_ticket_opens_nothing_and_leaves_the_right_one_good() throws Exception {
        try (Server fresh = Server.start(settings(0))) {
            assertThat(new Browser(fresh).get("/enter?ticket=wrong").statusCode())
                    .isEqualTo(401);
            assertThat(new Browser(fresh).get("/enter").statusCode()).isEqualTo(401);
            assertThat(Browser.entered(fresh).get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void the_session_is_kept_in_a_cookie_that_scripts_and_other_sites_do_not_get() throws Exception {
        try (Server fresh = Server.start(settings(0))) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(fresh.link().orElseThrow()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("partnerscore=")
                    .contains("HttpOnly")
                    .contains("SameSite=Strict");
        }
    }

    @Test
    void a_page_refuses_everything_that_does_not_come_from_here() throws Exception {
        HttpResponse<String> answer = new Browser(server).get("/");

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void health_and_readiness_are_told_to_everybody() throws Exception {
        Browser nobody = new Browser(server);

        assertThat(nobody.get("/health").body()).contains("\"UP\"");
        assertThat(nobody.get("/health/liveness").body()).contains("\"UP\"");
        assertThat(nobody.get("/health/readiness").body()).contains("\"UP\"");
    }

    @Test
    void a_port_that_is_taken_is_named() {
        int taken = URI.create(server.address()).getPort();

        assertThatThrownBy(() -> Server.start(settings(taken)))
                .isInstanceOf(BindException.class)
                .hasMessageContaining(Integer.toString(taken));
    }

    @Test
    void a_folder_without_a_workspace_is_refused(@TempDir Path empty) {
        assertThatThrownBy(() -> Server.start(new ServerSettings(empty, 0, "partnerscore test")))
                .isInstanceOfSatisfying(
                        WorkspaceException.class, e -> assertThat(e.fault()).isEqualTo(Fault.NO_WORKSPACE));
    }
}
