package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.request.Publishing;
import org.partnerscore.workspace.published.PublicationSource;
import org.springframework.web.server.ResponseStatusException;

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
    void amid_publications_every_answer_is_of_one_and_none_fails(@TempDir Path folder) throws Exception {
        ScoredWorkspace workspace = ScoredWorkspace.of(folder, 12);
        workspace.publish(ScoredWorkspace.LAST.minusMonths(1));
        String first = workspace.publish(ScoredWorkspace.LAST, LocalDate.of(2020, 12, 31));
        String second = workspace.publish(ScoredWorkspace.LAST);
        String programme = "/api/v1/programmes/" + ScoredWorkspace.PROGRAMME;
        List<String> addresses = List.of(
                programme + "/accounts?order=gain",
                programme + "/scorecard?account=A0000000",
                "/portfolio?programme=" + ScoredWorkspace.PROGRAMME,
                "/scorecard?programme=" + ScoredWorkspace.PROGRAMME + "&account=A0000000");
        try (Server server = workspace.serve()) {
            Browser browser = Browser.entered(server);
            Map<String, Set<String>> whole = new HashMap<>();
            for (String run : List.of(first, second)) {
                workspace.publishing().publish(run, OPERATOR);
                for (String address : addresses) {
                    whole.computeIfAbsent(address, all -> new HashSet<>()).add(answer(browser, address));
                }
            }
            AtomicBoolean ended = new AtomicBoolean();
            List<CompletableFuture<Set<String>>> readers = addresses.stream()
                    .map(address -> CompletableFuture.supplyAsync(
                            () -> {
                                Set<String> seen = new HashSet<>();
                                do {
                                    seen.add(answer(browser, address));
                                } while (!ended.get());
                                return seen;
                            },
                            task -> new Thread(task).start()))
                    .toList();
            for (int i = 0; i < 40; i++) {
                workspace.publishing().publish(i % 2 == 0 ? first : second, OPERATOR);
            }
            ended.set(true);

            for (int i = 0; i < addresses.size(); i++) {
                Set<String> two = Objects.requireNonNull(whole.get(addresses.get(i)));
                assertThat(two).as(addresses.get(i)).hasSize(2);
                assertThat(two).as(addresses.get(i)).containsAll(readers.get(i).join());
            }
        }
    }

    /** An answer without what differs from one to the next of the same. */
    private static String answer(Browser browser, String address) {
        try {
            HttpResponse<String> answer = browser.get(address);
            return answer.statusCode() + TOKEN.matcher(answer.body()).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
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

    @Test
    void a_key_of_an_earlier_form_of_these_files_is_that_of_another_request(@TempDir Path folder) throws Exception {
        ScoredWorkspace workspace = ScoredWorkspace.of(folder, 1);
        Path requests = Files.createDirectories(workspace.root().resolve("requests"));
        Files.writeString(requests.resolve(Sha256.of(OPERATOR.name() + "\none") + ".txt"), "r14\nr12");

        assertThatThrownBy(() -> publish(workspace, "r16", "one")).isInstanceOf(ResponseStatusException.class);
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
