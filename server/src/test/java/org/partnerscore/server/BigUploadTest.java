package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.workspace.Actor;
import org.partnerscore.workspace.WorkspaceWriter;
import org.partnerscore.workspace.exports.ExportDerivation;

/** An upload of 5 GB to a server that has a twentieth of it as memory. */
@EnabledIfSystemProperty(named = "partnerscore.long", matches = "true")
class BigUploadTest {
    private static final int MEGABYTES = 5 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @TempDir
    private Path folder;

    private Path root;

    private final List<Process> servers = new ArrayList<>();

    @BeforeEach
    void workspace() throws Exception {
        root = folder.resolve("workspace");
        WorkspaceWriter.openOrCreate(
                        root,
                        new ExportDerivation(DataSetOptions.defaults()),
                        new Actor("tester", "test", "partnerscore test", InstantSource.system()))
                .close();
    }

    @AfterEach
    void stop() {
        servers.forEach(Process::destroyForcibly);
    }

    @Test
    void beyond_the_limit_is_refused_and_nothing_of_it_is_kept() throws Exception {
        // The answer comes before all is sent, and whoever goes on sending may not get to read more of it than this.
        AtomicInteger status = new AtomicInteger();
        try {
            uploaded("1GB", answer -> {
                status.set(answer.statusCode());
                return BodySubscribers.replacing("");
            });
        } catch (IOException stillSending) {
            assertThat(status).doesNotHaveValue(0);
        }
        assertThat(status).hasValue(413);
        assertNothingIsLeft();
    }

    @Test
    void within_the_limit_is_read_to_its_end_and_refused_for_what_it_holds() throws Exception {
        HttpResponse<String> answer = uploaded("6GB", BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("unknown-header");
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() throws Exception {
        try (Stream<Path> left = Files.list(root.resolve("uploads"))) {
            assertThat(left).isEmpty();
        }
    }

    private HttpResponse<String> uploaded(String limit, HttpResponse.BodyHandler<String> reading) throws Exception {
        String link = started(limit);
        String address = link.substring(0, link.indexOf('/', "http://".length()));
        get(link);
        String token = Browser.addressToken(get(address + "/data").body());
        return client.send(
                HttpRequest.newBuilder(URI.create(address + "/api/v1/imports?name=big.csv&_csrf=" + token))
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", "big")
                        .POST(BodyPublishers.ofInputStream(BigUploadTest::lines))
                        .build(),
                reading);
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    /** Lines of no export, made while they are sent. */
    private static InputStream lines() {
        byte[] lines = new byte[1 << 20];
        Arrays.fill(lines, (byte) 'n');
        for (int end = 63; end < lines.length; end += 64) {
            lines[end] = '\n';
        }
        return new SequenceInputStream(Collections.enumeration(IntStream.range(0, MEGABYTES)
                .mapToObj(megabyte -> (InputStream) new ByteArrayInputStream(lines))
                .toList()));
    }

    /** Starts a server and returns the link that opens a session. */
    private String started(String limit) throws Exception {
        Path settings = Files.writeString(folder.resolve("server.properties"), "partnerscore.limits.upload=" + limit);
        Process server = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "--workspace",
                        root.toString(),
                        "--port",
                        "0",
                        "--config",
                        settings.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        servers.add(server);
        BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        assertThat(line).startsWith("http");
        return line;
    }
}
