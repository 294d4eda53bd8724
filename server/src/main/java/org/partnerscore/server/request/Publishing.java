package org.partnerscore.server.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.server.access.Reader;
import org.partnerscore.workspace.Actor;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.WorkspaceWriter;
import org.partnerscore.workspace.calendar.DueDay;
import org.partnerscore.workspace.data.Derivation;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.run.Manifest;
import org.partnerscore.workspace.run.Runs;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Makes runs the scores of their months. A request that has a key is done once: what came of it is kept beside the
 * workspace's journal and told again to whoever repeats it, also after a restart.
 */
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
     * Publishes a run once.
     *
     * @param key names the request among all of the reader's
     * @throws ResponseStatusException if there is no such run, somebody changes the workspace, or the key was another
     *     request's
     */
    public synchronized Done publish(String run, Reader reader, String key) throws IOException {
        Path kept = root.resolve("requests").resolve(Sha256.of(reader.name() + "\n" + key) + ".txt");
        if (Files.exists(kept)) {
            String[] lines = Files.readString(kept).split("\n", -1);
            if (!lines[0].equals(run)) {
                throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, key);
            }
            return done(run, lines[1].isEmpty() ? null : lines[1]);
        }
        Done done = publish(run, reader);
        WholeFiles.one(
                kept, file -> Files.writeString(file, run + "\n" + Objects.requireNonNullElse(done.before(), "")));
        return done;
    }

    /** Publishes a run. */
    public synchronized Done publish(String run, Reader reader) throws IOException {
        try (WorkspaceWriter writer = WorkspaceWriter.open(
                root, derivation, new Actor(reader.name(), "publish", software, InstantSource.system()))) {
            Manifest manifest = writer.workspace().runs().manifest(run);
            @Nullable
            String before = writer.workspace()
                    .history()
                    .published(manifest.programme(), manifest.month())
                    .orElse(null);
            writer.publish(run);
            return new Done(
                    manifest,
                    before,
                    DueDay.of(manifest.month(), writer.workspace().runs().programme(run)));
        } catch (WorkspaceException e) {
            throw refused(e);
        }
    }

    private Done done(String run, @Nullable String before) throws IOException {
        Runs runs = Workspace.open(root, derivation).runs();
        Manifest manifest = runs.manifest(run);
        return new Done(manifest, before, DueDay.of(manifest.month(), runs.programme(run)));
    }

    private static RuntimeException refused(WorkspaceException e) {
        if (e.fault() == Fault.UNKNOWN_RUN) {
            return new ResponseStatusException(HttpStatus.NOT_FOUND, e.getMessage(), e);
        }
        return e.fault() == Fault.BUSY ? new ResponseStatusException(HttpStatus.CONFLICT, e.getMessage(), e) : e;
    }
}
