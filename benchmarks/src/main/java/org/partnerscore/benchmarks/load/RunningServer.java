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
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.partnerscore.benchmarks.job.ProcFile;

/** {@code partnerscore serve} as a process of its own, and somebody who has opened its link. */
public final class RunningServer implements AutoCloseable {
    private final Process process;
    private final URI address;
    private final Duration start;
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

    private RunningServer(Process process, URI address, Duration start) {
        this.process = process;
        this.address = address;
        this.start = start;
    }

    /** Starts it, and opens its link. */
    public static RunningServer start(Path command, Path workspace) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        List.of(command.toString(), "serve", "--workspace", workspace.toString(), "--port", "0"))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
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
        RunningServer server = new RunningServer(process, URI.create(link).resolve("/"), start);
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
                .build();
    }

    /** How long one answer takes. */
    public Duration answer(String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(request(path), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " is answered " + answer.statusCode());
        }
        return Duration.ofNanos(System.nanoTime() - begun);
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
