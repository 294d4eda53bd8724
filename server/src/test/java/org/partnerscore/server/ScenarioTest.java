package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.yaml.DefinitionSource;
import org.partnerscore.insight.scenario.ChangeParser;
import org.partnerscore.insight.scenario.Scenario;
import org.partnerscore.insight.scenario.ScenarioFile;

/** Scenarios that are kept of an account, as somebody with a browser keeps, opens, compares and removes them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioTest {
    private static final String ACCOUNT = "A0000000";
    private static final String OF_ACCOUNT = "?programme=" + ScoredWorkspace.PROGRAMME + "&account=" + ACCOUNT;
    private static final String WHAT_IF = "/what-if" + OF_ACCOUNT + "&months=1";
    private static final String LIST =
            "/api/v1/programmes/" + ScoredWorkspace.PROGRAMME + "/scenarios?account=" + ACCOUNT;
    private static final String ONE = "customers customer-engagement +1";

    private ScoredWorkspace workspace;
    private Server server;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        workspace = ScoredWorkspace.of(folder, 3);
        workspace.publish(ScoredWorkspace.LAST);
        server = workspace.serve();
        browser = Browser.entered(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private HttpResponse<String> send(String how, String name, String changes) throws Exception {
        String form = Browser.formToken(browser.get(WHAT_IF + "&changes=customers+customer-engagement+%2B1")
                .body());
        return browser.post(
                URI.create(server.address() + "/what-if/" + how),
                "programme",
                ScoredWorkspace.PROGRAMME,
                "account",
                ACCOUNT,
                "months",
                "1",
                "scenario",
                name,
                "changes",
                changes,
                "_csrf",
                form);
    }

    @Test
    void what_is_kept_is_shown_scored_and_found_by_its_name_from_then_on() throws Exception {
        HttpResponse<String> kept = send("keep", " <New> \"customers\" ", ONE);

        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.uri().getQuery()).endsWith("scenario=<New> \"customers\"");
        assertThat(kept.body()).contains("<h2>&lt;New&gt; \"customers\"</h2>", "The months ahead", "one-time link");
        assertThat(browser.get(WHAT_IF + "&scenario=%3CNew%3E%20%22customers%22")
                        .body())
                .contains("The months ahead");
    }

    @Test
    void kept_scenarios_stand_beside_each_other() throws Exception {
        send("keep", "Left", ONE);
        send("keep", "Right", "customers customer-engagement +9");

        assertThat(browser.get(WHAT_IF + "&scenario=Left&scenario=Right").body())
                .contains(">Left</th>", ">Right</th>");
        assertThat(browser.get(WHAT_IF + "&scenario=Left&scenario=None").statusCode())
                .isEqualTo(404);
        assertThat(browser.get(WHAT_IF + "&scenario=Left&scenario=Left&scenario=Right&scenario=Right")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_kept_scenario_is_a_file_that_the_command_reads(@TempDir Path folder) throws Exception {
        send("keep", "A file: \u00e9t\u00e9", ONE + "\r\n\r\n customers customer-engagement +2 ");

        String text = browser.get(LIST.replace("?", "/file?") + "&scenario=A%20file:%20%C3%A9t%C3%A9")
                .body();
        Path file = Files.writeString(folder.resolve("plan.yaml"), text);
        ChangeParser parser = new ChangeParser(
                ProgrammeCatalog.bundled().definition(ScoredWorkspace.PROGRAMME).programme(), ScoredWorkspace.LAST);
        Scenario read = new ScenarioFile(parser).read(DefinitionSource.of(file));

        assertThat(read.name()).isEqualTo("A file: \u00e9t\u00e9");
        assertThat(read.changes()).hasSize(2);
    }

    @Test
    void keeping_under_the_same_name_replaces_and_removing_removes() throws Exception {
        send("keep", "Draft", ONE);
        String first = browser.get(LIST).headers().firstValue("ETag").orElseThrow();
        send("keep", "Draft", "customers customer-engagement +7");
        HttpResponse<String> second = browser.get(LIST, "If-None-Match", first);
        HttpResponse<String> removed = send("remove", "Draft", "");

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).contains("+7\"");
        assertThat(removed.statusCode()).isEqualTo(200);
        assertThat(browser.get(LIST).body()).doesNotContain("Draft");
        assertThat(send("remove", "Draft", "").statusCode()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_scored_or_named_is_not_kept() throws Exception {
        assertThat(send("keep", "Bad", "customers nowhere +2").statusCode()).isEqualTo(400);
        assertThat(send("keep", "Bad", "users nobody +2").statusCode()).isIn(400, 404);
        assertThat(send("keep", "Bad", " ").statusCode()).isEqualTo(400);
        assertThat(send("keep", " ", ONE).statusCode()).isEqualTo(400);
        assertThat(send("keep", "B".repeat(61), ONE).statusCode()).isEqualTo(400);
        assertThat(browser.get(LIST).body()).doesNotContain("Bad", "BBB");
    }

    @Test
    void another_account_has_none_of_them() throws IOException, InterruptedException {
        workspace.keepScenario("A0000001");

        assertThat(browser.get(LIST).body()).doesNotContain(ScoredWorkspace.SCENARIO);
        assertThat(browser.get(LIST.replace(ACCOUNT, "A0000001")).body()).contains(ScoredWorkspace.SCENARIO);
        assertThat(browser.get(LIST.replace(ACCOUNT, "nobody")).statusCode()).isEqualTo(404);
    }
}
