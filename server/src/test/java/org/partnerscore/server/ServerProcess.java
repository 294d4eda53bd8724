package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A server in a process of its own, on the classes that are tested, and somebody who opened its link. */
final class ServerProcess implements AutoCloseable {
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private final Process process;
    private final String address;
    private final String token;

    private ServerProcess(Process process) throws Exception {
        this.process = process;
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String link = out.readLine();
        assertThat(link).startsWith("http");
        address = link.substring(0, link.indexOf('/', "http://".length()));
        get(link);
        token = Browser.addressToken(get(address + "/data").body());
    }

    /**
     * Starts it with 256 MB of heap, and waits until it answers.
     *
     * @param uploadLimit the most that is taken at once, as its configuration says it
     */
    static ServerProcess of(Path root, String uploadLimit) throws Exception {
        Path settings = Files.writeString(
                root.resolveSibling("server.properties"), "partnerscore.limits.upload=" + uploadLimit);
        Process process = new ProcessBuilder(List.of(
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
        try {
            return new ServerProcess(process);
        } catch (Throwable e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private HttpResponse<String> get(String from) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(from)).build(), BodyHandlers.ofString());
    }

    /**
     * Sends a file.
     *
     * @param key names the request
     */
    <T> CompletableFuture<HttpResponse<T>> upload(
            String name, String key, Supplier<InputStream> content, HttpResponse.BodyHandler<T> reading) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create(address + "/api/v1/imports?name=" + name + "&_csrf=" + token))
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofInputStream(content))
                        .build(),
                reading);
    }

    /** Ends it as {@code kill -9} does. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
