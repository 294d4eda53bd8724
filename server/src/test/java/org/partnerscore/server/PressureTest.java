package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A server that is asked for more than it can do, and by readers who are slow, over real sockets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PressureTest {
    private static final Pattern FORM = Pattern.compile("action=\"(/data/import\\?_csrf=[^\"]+)\"");
    /** The largest answer that the server gives. */
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]*echarts[^\"]*)\"");

    private static final String PORTFOLIO = "/portfolio?programme=" + ScoredWorkspace.PROGRAMME;
    /** More than there are threads. */
    private static final int CROWD = 300;

    private final List<Socket> sockets = new ArrayList<>();
    private Server server;
    private Browser browser;
    private String run;
    private String form;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        ScoredWorkspace workspace = ScoredWorkspace.of(folder, 12);
        run = workspace.publish(ScoredWorkspace.LAST);
        server = workspace.serve(Map.of("partnerscore.limits.requests", "4", "partnerscore.limits.transfers", "2"));
        browser = Browser.entered(server);
        Matcher action = FORM.matcher(browser.get("/data").body());
        assertThat(action.find()).isTrue();
        form = action.group(1);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    /** Somebody with a session who says no more than this. */
    private Socket say(String line, String... headers) throws IOException {
        URI address = URI.create(server.address());
        Socket socket = new Socket();
        // What is not read stays with the server.
        socket.setReceiveBufferSize(1);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        sockets.add(socket);
        StringBuilder request = new StringBuilder(
                line + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nCookie: " + browser.cookie() + "\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /** Begins to send a file, and returns when the server has begun to read it. */
    private void upload() throws IOException {
        Socket socket = say(
                "POST " + form,
                "Content-Type: multipart/form-data; boundary=part",
                "Content-Length: 100000",
                "Expect: 100-continue",
                "");
        assertThat(firstLine(socket)).startsWith("HTTP/1.1 100");
    }

    private static String firstLine(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    @Test
    void when_files_take_all_their_places_one_is_told_to_come_back_soon_and_who_reads_is_answered() throws Exception {
        upload();
        upload();
        HttpResponse<String> answer = browser.send(form, "multipart/form-data; boundary=part", "--part--");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.body()).contains("More is asked for than the server can do");
        assertThat(browser.get("/api/v1/runs/" + run + "/workbook").statusCode())
                .isEqualTo(503);
        assertThat(browser.get("/api/v1/run%73/" + run + "/workbook").statusCode())
                .as("the same address, spelled otherwise")
                .isEqualTo(503);
        assertThat(browser.get("/api/v1/imports").statusCode()).isEqualTo(200);
        assertThat(browser.get(PORTFOLIO).statusCode()).isEqualTo(200);
    }

    @Test
    void those_who_never_end_their_request_hold_up_nobody() throws Exception {
        for (int i = 0; i < CROWD; i++) {
            say("GET " + PORTFOLIO, "X-Slow: ");
        }

        assertThat(browser.get(PORTFOLIO).statusCode()).isEqualTo(200);
    }

    @Test
    void those_who_do_not_read_their_answer_hold_up_nobody() throws Exception {
        Matcher script = SCRIPT.matcher(browser.get(PORTFOLIO).body());
        assertThat(script.find()).isTrue();
        for (int i = 0; i < 20; i++) {
            Socket socket = say("GET " + script.group(1), "");
            assertThat(firstLine(socket)).startsWith("HTTP/1.1 200");
        }

        assertThat(browser.get(PORTFOLIO).statusCode()).isEqualTo(200);
        assertThat(browser.get(script.group(1)).body()).hasSizeGreaterThan(500_000);
    }
}
