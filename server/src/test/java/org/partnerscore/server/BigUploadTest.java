package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** An upload of 5 GB to a server that has a twentieth of it as memory. */
@EnabledIfSystemProperty(named = "partnerscore.long", matches = "true")
class BigUploadTest {
    private static final int MEGABYTES = 5 * 1024;

    private Path root;

    @BeforeEach
    void workspace(@TempDir Path folder) throws Exception {
        root = EmptyWorkspace.in(folder);
    }

    @Test
    void beyond_the_limit_is_refused_and_nothing_of_it_is_kept() throws Exception {
        // The answer comes before all is sent, and whoever goes on sending may not get to read more of it than this.
        AtomicInteger status = new AtomicInteger();
        try (ServerProcess server = ServerProcess.of(root, "1GB")) {
            server.upload("big.csv", "big", BigUploadTest::lines, answer -> {
                        status.set(answer.statusCode());
                        return BodySubscribers.replacing("");
                    })
                    .get();
        } catch (ExecutionException stillSending) {
            assertThat(status).doesNotHaveValue(0);
        }
        assertThat(status).hasValue(413);
        assertNothingIsLeft();
    }

    @Test
    void within_the_limit_is_read_to_its_end_and_refused_for_what_it_holds() throws Exception {
        try (ServerProcess server = ServerProcess.of(root, "6GB")) {
            HttpResponse<String> answer = server.upload("big.csv", "big", BigUploadTest::lines, BodyHandlers.ofString())
                    .get();
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("unknown-header");
        }
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() throws Exception {
        try (Stream<Path> left = Files.list(root.resolve("uploads"))) {
            assertThat(left).isEmpty();
        }
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
}
