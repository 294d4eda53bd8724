package org.partnerscore.benchmarks.load;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What is done every minute beside the requests: an export is sent, a run is published, and the memory is looked at. */
public final class Chores implements AutoCloseable {
    private static final int MINUTE = 60;
    private static final int SENT_AT = 15;
    private static final int PUBLISHED_AT = 40;
    private static final int LOOKED_AT = 58;
    private static final int GOOD = 200;

    private final RunningServer server;
    private final MixedWorkspace workspace;
    private final List<Minute> minutes = new ArrayList<>();
    private final List<Future<?>> chores = new ArrayList<>();
    private final ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "chores");
        thread.setDaemon(true);
        return thread;
    });

    private double sent;
    private double published;
    private int failed;

    public Chores(RunningServer server, MixedWorkspace workspace) {
        this.server = server;
        this.workspace = workspace;
    }

    /**
     * A minute.
     *
     * @param sent how long an export that was sent took to be taken in, in milliseconds
     * @param published how long a publication took, in milliseconds
     * @param failed how many of the two were not answered with 200
     * @param heap bytes of the heap in use at its end
     * @param resident bytes resident at its end; empty where the system does not tell
     */
    public record Minute(double sent, double published, int failed, long heap, OptionalLong resident) {}

    /** Begins the first minute. */
    public void begin() {
        every(SENT_AT, () -> sent = timed("/api/v1/imports?name=usage.tsv", BodyPublishers.ofFile(export())));
        every(
                PUBLISHED_AT,
                () -> published = timed(
                        "/api/v1/publications?run="
                                + workspace
                                        .runs()
                                        .get(minutes.size() % workspace.runs().size()),
                        BodyPublishers.noBody()));
        every(LOOKED_AT, () -> {
            minutes.add(new Minute(sent, published, failed, server.heap(), server.memory()));
            failed = 0;
        });
    }

    /** Something that may fail. */
    @FunctionalInterface
    private interface Chore {
        void run() throws IOException, InterruptedException;
    }

    private void every(int second, Chore chore) {
        chores.add(hand.scheduleAtFixedRate(
                () -> {
                    try {
                        chore.run();
                    } catch (IOException e) {
                        failed++;
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                second,
                MINUTE,
                TimeUnit.SECONDS));
    }

    private Path export() {
        return workspace.exports().get(minutes.size() % workspace.exports().size());
    }

    private double timed(String path, BodyPublisher body) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        if (server.send(path, UUID.randomUUID().toString(), body) != GOOD) {
            failed++;
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    /** Waits for what is being done, and tells of each minute. */
    public List<Minute> end() throws InterruptedException {
        chores.forEach(chore -> chore.cancel(false));
        hand.shutdown();
        hand.awaitTermination(MINUTE, TimeUnit.SECONDS);
        return List.copyOf(minutes);
    }

    @Override
    public void close() {
        hand.shutdownNow();
    }
}
