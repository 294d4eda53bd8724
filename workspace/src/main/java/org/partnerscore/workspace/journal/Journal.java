package org.partnerscore.workspace.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.store.Durable;
import org.partnerscore.workspace.store.Layout;
import org.partnerscore.workspace.store.RecordJson;

/**
 * The journal: what happened, one file for each entry. An entry is there whole or not at all, and whatever else belongs
 * to it was put at its place before; so what is not told by an entry has not happened.
 */
public final class Journal {
    private final Layout layout;
    private final List<Entry> entries;
    private String last;

    private Journal(Layout layout, List<Entry> entries, String last) {
        this.layout = layout;
        this.entries = entries;
        this.last = last;
    }

    /**
     * Reads it as it is now.
     *
     * @throws WorkspaceException with {@link Fault#DAMAGED} if an entry is missing or was changed
     */
    public static Journal read(Layout layout) throws IOException {
        int least = Durable.children(layout.journal()).size();
        List<Entry> entries = new ArrayList<>();
        String last = Entry.NONE;
        // By number and not as listed: a list may miss an entry that is added meanwhile, and have the one after it.
        Path file = layout.entry(1);
        while (entries.size() < least || Files.exists(file)) {
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            Entry entry = entry(layout, file, bytes);
            if (entry.number() != entries.size() + 1L || !entry.previous().equals(last)) {
                throw new WorkspaceException(Fault.DAMAGED, layout.root(), file);
            }
            entries.add(entry);
            last = Sha256.of(bytes);
            file = layout.entry(entries.size() + 1L);
        }
        return new Journal(layout, entries, last);
    }

    private static Entry entry(Layout layout, Path file, byte[] bytes) {
        try {
            return RecordJson.read(bytes, Entry.class);
        } catch (IOException e) {
            throw new WorkspaceException(Fault.DAMAGED, layout.root(), file);
        }
    }

    /** All entries, the oldest first. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** What follows from it. */
    public History history() {
        return new History(entries());
    }

    /** The number that the next entry will have. */
    public long next() {
        return entries.size() + 1L;
    }

    /** Adds an entry. Only the holder of the writer's lock may. */
    public Entry append(Event event, Instant at, String by, String software) throws IOException {
        Entry entry = new Entry(next(), last, at.truncatedTo(ChronoUnit.SECONDS), by, software, event);
        byte[] bytes = RecordJson.write(entry);
        Durable.write(layout.entry(entry.number()), bytes, layout.staging());
        entries.add(entry);
        last = Sha256.of(bytes);
        return entry;
    }
}
