package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingTest {
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
}
