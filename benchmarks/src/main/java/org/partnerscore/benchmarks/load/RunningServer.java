package org.partnerscore.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnerscore.benchmarks.job.ProcFile;

/** {@code partnerscore serve} as a process of its own, and somebody who has opened its link. */
public final class RunningServer implements AutoCloseable {
    /** Longer than any answer may take; what takes longer is lost. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** What a form of a page must send along, for the server to know that it comes from the page. */
    private static final Pattern FORM = Pattern.compile("[?](_csrf=[^\"]+)\"");

    private static final Pattern HEAP =
            Pattern.compile("(?m)^jvm_memory_used_bytes\\{[^}]*area=\"heap\"[^}]*} (\\S+)$");

    private final Process process;
    private final URI address;
    private final long begun;
    private final Duration start;
    private @Nullable String form;
    private final ExecutorService answers = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "answers");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .executor(answers)
            .build();

    private RunningServer(Process process, URI address, long begun, Duration start) {
        this.process = process;
        this.address = address;
        this.begun = begun;
        this.start = start;
    }

    /** Starts it, and opens its link. */
    public static RunningServer start(Path command, Path workspace) throws IOException, InterruptedException {
        return start(command, workspace, Map.of());
    }

    /** The same with settings as the environment spells them. */
    public static RunningServer start(Path command, Path workspace, Map<String, String> settings)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        List.of(command.toString(), "serve", "--workspace", workspace.toString(), "--port", "0"))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(settings);
        long begun = System.nanoTime();
        Process process = builder.start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String link = said.readLine();
        if (link == null) {
            process.destroyForcibly();
            throw new IOException("the server did not start");
        }
        // Its log comes the same way: left unread it would hold up whoever writes to it.
        Thread reading = new Thread(() -> said.lines().forEach(line -> {}), "log of the server");
        reading.setDaemon(true);
        reading.start();
        Duration start = Duration.ofNanos(System.nanoTime() - begun);
        RunningServer server = new RunningServer(process, URI.create(link).resolve("/"), begun, start);
        server.client.send(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.discarding());
        return server;
    }

    /** How long it took from the start of its process until it said where it is. */
    public Duration start() {
        return start;
    }

    /** Whoever has opened the link. */
    HttpClient client() {
        return client;
    }

    /** A request as a browser sends it. */
    HttpRequest request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Accept-Encoding", "gzip")
                .timeout(PATIENCE)
                .build();
    }

    /** Asks for a page, and tells how long it is since the process was started. */
    public Duration sinceStart(String path) throws IOException, InterruptedException {
        get(path);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " is answered " + answer.statusCode());
        }
        return answer.body();
    }

    /**
     * Sends something to the API, as a form of a page would.
     *
     * @param path path and query
     * @param key names the request
     * @return the status that it is answered with
     */
    int send(String path, String key, HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        String known = form;
        if (known == null) {
            Matcher found = FORM.matcher(get("/data"));
            if (!found.find()) {
                throw new IOException("the page of the data has no form");
            }
            known = Objects.requireNonNull(found.group(1));
            form = known;
        }
        return client.send(
                        HttpRequest.newBuilder(address.resolve(path + "&" + known))
                                .header("Content-Type", "application/octet-stream")
                                .header("Idempotency-Key", key)
                                .timeout(PATIENCE)
                                .POST(body)
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    /** How many bytes its heap holds now, garbage among them. */
    long heap() throws IOException, InterruptedException {
        return (long) HEAP.matcher(get("/metrics"))
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .sum();
    }

    /** How many bytes it has resident now; empty where the system does not tell. */
    OptionalLong memory() {
        return ProcFile.residentMemory(process.pid());
    }

    /** Most bytes that it has had resident so far; empty where the system does not tell. */
    public OptionalLong peakMemory() {
        return ProcFile.peakMemory(process.pid());
    }

    /** Processor time that it has taken so far; zero where the system does not tell. */
    public Duration processor() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
        process.destroyForcibly();
        answers.shutdown();
    }
}
