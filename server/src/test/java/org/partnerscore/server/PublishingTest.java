package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.request.Publishing;
import org.partnerscore.workspace.published.PublicationSource;

class PublishingTest {
    private static final Reader OPERATOR = Reader.operator("operator");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Test
    void what_is_published_while_the_server_runs_appears_without_a_restart(@TempDir Path folder) throws Exception {
        ScoredWorkspace workspace = ScoredWorkspace.of(folder, 3);
        try (Server server = workspace.serve()) {
            Browser browser = Browser.entered(server);

            assertThat(browser.get("/").body())
                    .contains("Nothing is published yet")
                    .contains("partnerscore publish");

            workspace.publish(ScoredWorkspace.LAST);

            assertThat(browser.get("/").body()).contains("May 2021").contains("3 accounts");
        }
    }

    @Test
    void what_changed_is_told_under_the_rules_that_the_published_score_took(@TempDir Path folder) throws Exception {
        ScoredWorkspace workspace = ScoredWorkspace.of(folder, 3);
        String asked = "/api/v1/programmes/" + ScoredWorkspace.PROGRAMME + "/difference?account=A0000000&from=2021-01";
        workspace.publish(ScoredWorkspace.LAST);
        try (Server server = workspace.serve()) {
            Browser browser = Browser.entered(server);
            assertThat(browser.get(asked).body()).contains("2021-01-31", "2021-05-31");

            workspace.publish(ScoredWorkspace.LAST, LocalDate.of(2020, 12, 31));

            assertThat(browser.get(asked).body()).contains("2020-12-31").doesNotContain("2021-01-31", "2021-05-31");
        }
    }

    @Test
    void a_run_is_published_on_the_page_of_the_data_and_by_no_form_from_elsewhere(@TempDir Path folder)
            throws Exception {
        ScoredWorkspace workspace = ScoredWorkspace.of(folder, 3);
        String replaced = workspace.publish(ScoredWorkspace.LAST, LocalDate.of(2020, 12, 31));
        workspace.publish(ScoredWorkspace.LAST);
        try (Server server = workspace.serve()) {
            Browser browser = Browser.entered(server);
            URI publish = URI.create(server.address() + "/data/publish");
            Matcher token = TOKEN.matcher(browser.get("/data").body());
            assertThat(token.find()).isTrue();

            assertThat(browser.post(publish, "run", replaced).statusCode()).isEqualTo(403);
            HttpResponse<String> answer = browser.post(publish, "run", replaced, "_csrf", token.group(1));

            assertThat(answer.uri().getPath()).isEqualTo("/data");
            assertThat(browser.get("/portfolio?programme=" + ScoredWorkspace.PROGRAMME)
                            .body())
                    .contains("Published as " + replaced);
        }
    }

    @Test
    void a_request_that_is_repeated_later_does_not_undo_what_came_after_it(@TempDir Path folder) throws Exception {
        ScoredWorkspace workspace = ScoredWorkspace.of(folder, 3);
        String first = workspace.publish(ScoredWorkspace.LAST, LocalDate.of(2020, 12, 31));
        String second = workspace.publish(ScoredWorkspace.LAST);
        String done = publish(workspace, first, "one");
        publish(workspace, second, "two");

        assertThat(publish(workspace, first, "one")).isEqualTo(done);
        assertThat(published(workspace)).isEqualTo(second);
    }

    @Test
    void nor_does_one_whose_answer_was_lost_before_it_was_kept(@TempDir Path folder) throws Exception {
        ScoredWorkspace workspace = ScoredWorkspace.of(folder, 3);
        String first = workspace.publish(ScoredWorkspace.LAST, LocalDate.of(2020, 12, 31));
        String second = workspace.publish(ScoredWorkspace.LAST);
        assertThatThrownBy(() -> workspace.requests().<RuntimeException>once(OPERATOR, "one", first, since -> {
                    workspace.publishing().publish(first, OPERATOR, since);
                    throw new IOException("killed");
                }))
                .hasMessage("killed");
        publish(workspace, second, "two");

        assertThat(publish(workspace, first, "one")).isEqualTo(first + " in place of " + second);
        assertThat(published(workspace)).isEqualTo(second);
    }

    /** Publishes by a request with a key, and returns what it is answered. */
    private static String publish(ScoredWorkspace workspace, String run, String key) throws IOException {
        byte[] answer = workspace.requests().<RuntimeException>once(OPERATOR, key, run, since -> {
            Publishing.Done done = workspace.publishing().publish(run, OPERATOR, since);
            return (done.run().run() + " in place of " + done.before()).getBytes(StandardCharsets.UTF_8);
        });
        return new String(answer, StandardCharsets.UTF_8);
    }

    private static String published(ScoredWorkspace workspace) throws IOException {
        return PublicationSource.of(workspace.root())
                .now()
                .run(ScoredWorkspace.PROGRAMME, ScoredWorkspace.LAST)
                .orElseThrow();
    }
}
