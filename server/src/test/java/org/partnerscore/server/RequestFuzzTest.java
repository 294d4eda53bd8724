package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Requests with anything in their place, by somebody who may do everything, to every address that the router has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestFuzzTest {
    private static final String ACCOUNT = "A0000000";
    private static final int LONGEST_VALUE = 400;
    private static final List<String> METHODS = List.of("POST", "PUT", "DELETE");
    private static final List<String> TYPES = List.of(
            "text/csv",
            "application/gzip",
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=part");

    private String run;
    private Server server;
    private Browser browser;
    private String token;
    private List<Endpoint> endpoints;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        ScoredWorkspace workspace = ScoredWorkspace.of(folder, 3);
        workspace.publish(ScoredWorkspace.LAST.minusMonths(1));
        run = workspace.publish(ScoredWorkspace.LAST);
        workspace.keepScenario(ACCOUNT);
        server = workspace.serve(Map.of("partnerscore.limits.computations", "1000000"));
        browser = Browser.entered(server);
        token = Browser.addressToken(browser.get("/data").body());
        endpoints = Endpoint.of(server).stream()
                .filter(endpoint -> endpoint.shows() != null)
                .toList();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @FuzzTest(maxDuration = "1m")
    void is_answered_or_told_what_is_wrong(FuzzedDataProvider data) throws Exception {
        // Those of the test itself; any other is a finding.
        BugDetectors.allowNetworkConnections((host, port) -> host.equals("localhost"));
        Endpoint endpoint = data.pickValue(endpoints);
        List<String> names = endpoint.texts();
        String address = names.isEmpty()
                ? endpoint.address(run, ACCOUNT)
                : endpoint.address(run, ACCOUNT, data.pickValue(names), data.consumeString(LONGEST_VALUE));
        HttpResponse<String> answer = endpoint.writes() ? written(address, data) : browser.get(address);
        assertThat(answer.statusCode()).as(address).isLessThan(500);
    }

    private HttpResponse<String> written(String address, FuzzedDataProvider data) throws Exception {
        String key = "key-" + data.consumeInt();
        return browser.send(
                data.pickValue(METHODS),
                address + (address.contains("?") ? "&" : "?") + "_csrf=" + token,
                data.pickValue(TYPES),
                data.consumeRemainingAsBytes(),
                key);
    }
}
