package org.partnerscore.server.request;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.server.access.Reader;
import org.partnerscore.workspace.Actor;
import org.partnerscore.workspace.WorkspaceWriter;
import org.partnerscore.workspace.calendar.DueDay;
import org.partnerscore.workspace.data.Derivation;
import org.partnerscore.workspace.journal.Event;
import org.partnerscore.workspace.journal.History;
import org.partnerscore.workspace.run.Manifest;

/** Makes runs the scores of their months. */
public final class Publishing {
    private final Path root;
    private final Derivation derivation;
    private final String software;

    /** @param software name and version of the software, for the journal */
    public Publishing(Path root, Derivation derivation, String software) {
        this.root = root;
        this.derivation = derivation;
        this.software = software;
    }

    /**
     * What came of it.
     *
     * @param run the run
     * @param before the run that was the score of the month until then; null if there was none
     * @param due the day by whose end the month was to be published
     */
    public record Done(Manifest run, @Nullable String before, LocalDate due) {}

    /**
     * Publishes a run.
     *
     * @throws org.springframework.web.server.ResponseStatusException if there is no such run, or somebody else changes
     *     the workspace
     */
    public Done publish(String run, Reader reader) throws IOException {
        return publish(run, reader, Long.MAX_VALUE);
    }

    /**
     * The same, unless the reader did it already.
     *
     * @param since number of an entry of the journal, after which a publication of the run by the reader is this one
     */
    public synchronized Done publish(String run, Reader reader, long since) throws IOException {
        return WorkspaceFaults.answered(() -> {
            try (WorkspaceWriter writer = WorkspaceWriter.open(
                    root, derivation, new Actor(reader.name(), "publish", software, InstantSource.system()))) {
                Manifest manifest = writer.workspace().runs().manifest(run);
                LocalDate due =
                        DueDay.of(manifest.month(), writer.workspace().runs().programme(run));
                History history = writer.workspace().history();
                Optional<Event.Published> done = published(history, run, reader, since);
                if (done.isPresent()) {
                    return new Done(manifest, done.get().replaced(), due);
                }
                @Nullable
                String before = history.published(manifest.programme(), manifest.month())
                        .orElse(null);
                writer.publish(run);
                return new Done(manifest, before, due);
            }
        });
    }

    private static Optional<Event.Published> published(History history, String run, Reader reader, long since) {
        return history.entries().stream()
                .filter(entry -> entry.number() > since && entry.by().equals(reader.name()))
                .flatMap(entry ->
                        entry.event() instanceof Event.Published published ? Stream.of(published) : Stream.empty())
                .filter(published -> published.run().equals(run))
                .findFirst();
    }
}
