package org.partnerscore.server.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.server.access.Reader;
import org.partnerscore.workspace.journal.Entry;
import org.partnerscore.workspace.published.PublicationSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Requests that are done once, whatever becomes of the answer: what came of each is kept beside the workspace's journal,
 * by the key that names it, and told again to whoever repeats it, also after a restart. One is done at a time.
 */
public final class KeyedRequests {
    private static final int LONGEST = 200;
    private static final int LINES = 3;

    private final Path folder;
    private final PublicationSource source;

    /** @param folder where they are kept; made when there is the first */
    public KeyedRequests(Path folder, PublicationSource source) {
        this.folder = folder;
        this.source = source;
    }

    /**
     * What a request does.
     *
     * @param <E> why it may do nothing
     */
    @FunctionalInterface
    public interface Work<E extends Exception> {
        /**
         * Does it, unless it was done.
         *
         * @param since number of the last entry of the journal when the request first came: if a later one tells of its
         *     work, only the answer was lost
         * @return the answer
         */
        byte[] done(long since) throws IOException, E;
    }

    /**
     * Does a request, or gives the answer that it was given.
     *
     * @param key names the request among all of the reader's
     * @param what all that the request asks for
     * @throws ResponseStatusException if the key is none, or that of another request
     */
    public synchronized <E extends Exception> byte[] once(Reader reader, String key, String what, Work<E> work)
            throws IOException, E {
        Asked.when(!key.isBlank() && key.length() <= LONGEST, key);
        Path kept = folder.resolve(Sha256.of(reader.name() + "\n" + key) + ".txt");
        String asked = Sha256.of(what);
        @Nullable Long begunAfter = null;
        if (Files.exists(kept)) {
            String[] lines = Files.readString(kept).split("\n", LINES);
            boolean same = lines[0].equals(asked);
            // What an earlier form of these files stands for, with fewer lines, was done and is another request.
            if (lines.length < LINES || !lines[2].isEmpty()) {
                if (!same) {
                    throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, key);
                }
                return lines[2].getBytes(StandardCharsets.UTF_8);
            }
            begunAfter = same ? Long.valueOf(lines[1]) : null;
        }
        long since = begunAfter == null ? lastEntry() : begunAfter;
        String begun = asked + "\n" + since + "\n";
        WholeFiles.one(kept, file -> Files.writeString(file, begun));
        byte[] answer = work.done(since);
        WholeFiles.one(kept, file -> Files.writeString(file, begun + new String(answer, StandardCharsets.UTF_8)));
        return answer;
    }

    private long lastEntry() throws IOException {
        List<Entry> entries = source.now().history().entries();
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).number();
    }
}
