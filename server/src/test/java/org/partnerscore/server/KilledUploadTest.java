package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.workspace.published.PublicationSource;
import org.partnerscore.workspace.receipt.Receipt;
import org.partnerscore.workspace.store.ContentStore;
import org.partnerscore.workspace.store.Layout;

/**
 * Kills a server, as {@code kill -9} does, at random moments of an upload and of what the server then does with it. A file
 * that was acknowledged must be there, none may be there in part, and the same request to the next server must bring it.
 */
class KilledUploadTest {
    private static final boolean LONG = Boolean.getBoolean("partnerscore.long");
    private static final int KILLS = LONG ? 60 : 3;
    private static final String HEADER = "MPNId,PartnerName,PGA_MPNId,Country\n";
    private static final int PARTNERS = 3000;

    private Path root;
    private ServerProcess server;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        root = EmptyWorkspace.in(folder);
        server = ServerProcess.of(root, "10MB");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_file_is_there_whole_or_not_at_all_and_the_same_request_brings_it() throws Exception {
        long seed = Long.getLong("partnerscore.seed", System.nanoTime());
        System.out.println("KilledUploadTest: -Dpartnerscore.seed=" + seed);
        Random random = new Random(seed);
        long longest = bring(0, random);
        int killed = 0;
        int acknowledged = 0;
        for (int file = 1; killed < KILLS; file++) {
            CompletableFuture<HttpResponse<String>> answer = send(file, random);
            boolean ended = endsWithin(answer, (long) (longest * random.nextDouble()));
            if (!ended) {
                server.close();
                killed++;
            }
            if (status(answer) == 200) {
                acknowledged++;
                assertThat(occurrences(file)).isEqualTo(1);
            }
            everyFileIsWhole();
            if (!ended) {
                server = ServerProcess.of(root, "10MB");
                assertNothingIsLeft();
            }
            longest = Math.max(longest, bring(file, random));
        }
        System.out.println("KilledUploadTest: " + killed + " servers were killed, " + acknowledged
                + " uploads had been acknowledged before");
    }

    /** Sends a file as if it had not been sent, waits for the answer, and returns how many milliseconds it took. */
    private long bring(int file, Random random) throws Exception {
        long began = System.nanoTime();
        HttpResponse<String> answer = send(file, random).get();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(occurrences(file)).isEqualTo(1);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private CompletableFuture<HttpResponse<String>> send(int file, Random random) {
        byte[] content = export(file).getBytes(StandardCharsets.UTF_8);
        int pause = random.nextInt(40);
        return server.upload(name(file), "key-" + file, () -> new SlowBody(content, pause), BodyHandlers.ofString());
    }

    private static boolean endsWithin(CompletableFuture<?> answer, long millis)
            throws ExecutionException, InterruptedException {
        try {
            answer.get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** Status of an answer; 0 if the server was gone before there was one. */
    private static int status(CompletableFuture<HttpResponse<String>> answer) throws InterruptedException {
        try {
            return answer.get().statusCode();
        } catch (ExecutionException gone) {
            return 0;
        }
    }

    private static String name(int file) {
        return "profile-" + file + ".csv";
    }

    private static String export(int file) {
        return IntStream.range(0, PARTNERS)
                .mapToObj(partner -> "P" + file + "x" + partner + ",Partner " + partner + ",A" + file + ",France\n")
                .collect(Collectors.joining("", HEADER, ""));
    }

    private long occurrences(int file) throws IOException {
        return receipts().stream()
                .filter(receipt -> receipt.name().equals(name(file)))
                .count();
    }

    private List<Receipt> receipts() throws IOException {
        return PublicationSource.of(root).now().history().receipts();
    }

    private void everyFileIsWhole() throws IOException {
        ContentStore received = ContentStore.received(new Layout(root));
        for (Receipt receipt : receipts()) {
            assertThat(Sha256.of(received.file(receipt.hash())))
                    .as(receipt.name())
                    .isEqualTo(receipt.hash());
        }
    }

    private void assertNothingIsLeft() throws IOException {
        try (Stream<Path> left = Files.list(root.resolve("uploads"))) {
            assertThat(left).isEmpty();
        }
    }

    /** A file that comes in ten parts with pauses before them. */
    private static final class SlowBody extends ByteArrayInputStream {
        private final int part;
        private final int pause;

        SlowBody(byte[] content, int pause) {
            super(content);
            this.part = content.length / 10 + 1;
            this.pause = pause;
        }

        @Override
        public synchronized int read(byte[] bytes, int offset, int length) {
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return super.read(bytes, offset, Math.min(length, part));
        }
    }
}
