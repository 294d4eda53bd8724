package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader is told who asks too often. */
class LimitTest {
    private static final String STANDING =
            "/api/v1/programmes/" + ScoredWorkspace.PROGRAMME + "/standing?account=A0000000";
    private static final String SCORECARD =
            "/api/v1/programmes/" + ScoredWorkspace.PROGRAMME + "/scorecard?account=A0000000";
    /** Many more than a second's, or ten seconds', so that it does not matter how long they take. */
    private static final int MANY = 500;

    @Test
    void what_has_to_be_computed_is_refused_after_so_many_times_and_what_is_read_is_not(@TempDir Path folder)
            throws Exception {
        ScoredWorkspace workspace = ScoredWorkspace.of(folder, 3);
        workspace.publish(ScoredWorkspace.LAST);
        try (Server server = workspace.serve(Map.of("partnerscore.limits.computations", "1"))) {
            Browser browser = Browser.entered(server);
            String tag = browser.get(STANDING).headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> answer = browser.get(STANDING, "If-None-Match", tag);
            for (int i = 0; i < MANY && answer.statusCode() == 304; i++) {
                answer = browser.get(STANDING, "If-None-Match", tag);
            }

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isPositive();
            assertThat(answer.body()).contains("Wait for as many seconds as Retry-After says");
            assertThat(browser.get(SCORECARD).statusCode()).isEqualTo(200);
        }
    }
}
