package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
}
