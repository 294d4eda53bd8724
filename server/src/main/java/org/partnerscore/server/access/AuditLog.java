package org.partnerscore.server.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.server.request.RequestIdFilter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who read personal data or asked for a change, and when: a line of JSON for each, in a file for each month, which is only ever added to.
 * Each line holds the hash of the one before, so that one taken out or changed later is noticed. What cannot be
 * written down does not happen. What came of imports, runs and publications stands in the journal of the workspace.
 */
public final class AuditLog {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final InstantSource clock;
    private @Nullable Path file;
    private String last = "";

    /** @param folder where the files are; made when the first line is written */
    public AuditLog(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Writes down that somebody is given personal data, or changes something, by a request.
     *
     * @param account id of the account whose they are; empty if of many
     * @param asked method and path of the request, which tell keeping from removing
     */
    synchronized void write(
            Reader reader, Resource resource, String account, String asked, HttpServletResponse response)
            throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Path month = folder.resolve(YearMonth.from(now.atZone(ZoneOffset.UTC)) + ".jsonl");
        if (!month.equals(file)) {
            Files.createDirectories(folder);
            last = lastLine(month);
            file = month;
        }
        ObjectNode line = JSON.createObjectNode()
                .put("at", now.toString())
                .put("reader", reader.name())
                .put("role", reader.role().id())
                .put(resource.isChange() ? "change" : "read", resource.id())
                .put("account", account)
                .put("asked", asked)
                .put("request", RequestIdFilter.of(response))
                .put("before", last.isEmpty() ? "" : Sha256.of(last.getBytes(StandardCharsets.UTF_8)));
        try (FileChannel log = FileChannel.open(
                month, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                log.write(bytes);
            }
        }
        last = line.toString();
    }

    private static String lastLine(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.reduce("", (before, line) -> line);
        }
    }
}
