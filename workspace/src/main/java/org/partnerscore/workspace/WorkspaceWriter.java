package org.partnerscore.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.workspace.backup.Backup;
import org.partnerscore.workspace.data.Derivation;
import org.partnerscore.workspace.data.Inputs;
import org.partnerscore.workspace.data.Lease;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.forget.Forgetting;
import org.partnerscore.workspace.forget.Subject;
import org.partnerscore.workspace.journal.Entry;
import org.partnerscore.workspace.journal.Event;
import org.partnerscore.workspace.journal.History;
import org.partnerscore.workspace.journal.Journal;
import org.partnerscore.workspace.lock.Holder;
import org.partnerscore.workspace.lock.WriterLock;
import org.partnerscore.workspace.receipt.Intake;
import org.partnerscore.workspace.receipt.Offer;
import org.partnerscore.workspace.receipt.Receipt;
import org.partnerscore.workspace.run.ErasedTables;
import org.partnerscore.workspace.run.Manifest;
import org.partnerscore.workspace.run.RunRequest;
import org.partnerscore.workspace.run.Runner;
import org.partnerscore.workspace.store.ContentStore;
import org.partnerscore.workspace.store.Durable;
import org.partnerscore.workspace.store.Format;
import org.partnerscore.workspace.store.Layout;

/**
 * Changes a workspace, and is the only one to do so while it is open. Every change is made beside its place, forced to
 * the disk and put there; only then does the journal tell of it. So a crash at any moment leaves what was before, and
 * the next writer sweeps away what was half done.
 */
public final class WorkspaceWriter implements AutoCloseable {
    private final Layout layout;
    private final Derivation derivation;
    private final Actor actor;
    private final WriterLock lock;
    private final Journal journal;

    private WorkspaceWriter(Layout layout, Derivation derivation, Actor actor, WriterLock lock, Journal journal) {
        this.layout = layout;
        this.derivation = derivation;
        this.actor = actor;
        this.lock = lock;
        this.journal = journal;
    }

    /**
     * Opens the workspace in a folder for writing.
     *
     * @throws WorkspaceException if there is none, it cannot be read, or another writes
     */
    public static WorkspaceWriter open(Path root, Derivation derivation, Actor actor) throws IOException {
        Layout layout = new Layout(root);
        Format.require(layout);
        return locked(layout, derivation, actor);
    }

    /**
     * Opens the workspace in a folder for writing, and makes one if the folder is empty or not there.
     *
     * @throws WorkspaceException if the folder holds something else, the workspace cannot be read, or another writes
     */
    public static WorkspaceWriter openOrCreate(Path root, Derivation derivation, Actor actor) throws IOException {
        Layout layout = new Layout(root);
        if (!Files.exists(layout.format())) {
            if (!Format.canBegin(root)) {
                throw new WorkspaceException(Fault.FOLDER_TAKEN, root);
            }
            Files.createDirectories(root);
        }
        return locked(layout, derivation, actor);
    }

    private static WorkspaceWriter locked(Layout layout, Derivation derivation, Actor actor) throws IOException {
        Holder holder = Holder.ofThisProcess(
                actor.user(), actor.command(), actor.clock().instant());
        WriterLock lock = WriterLock.take(layout, holder);
        try {
            if (!Files.exists(layout.format())) {
                Format.write(layout);
            }
            Format.require(layout);
            WorkspaceWriter writer = new WorkspaceWriter(layout, derivation, actor, lock, Journal.read(layout));
            writer.sweep();
            return writer;
        } catch (Throwable e) {
            lock.close();
            throw e;
        }
    }

    /** The workspace as it is now. */
    public Workspace workspace() {
        return new Workspace(layout, journal.history(), derivation);
    }

    /** Receives files, all of them or none: the data set is derived with them before anything is told. */
    public Intake receive(List<Offer> offers) throws IOException {
        History history = journal.history();
        Intake intake = Intake.of(offers, history, ContentStore.received(layout));
        if (!intake.added().isEmpty()) {
            List<Receipt> files = new ArrayList<>(history.receipts());
            files.addAll(intake.added());
            Inputs inputs = new Inputs(files, Inputs.of(history).mappings());
            workspace().derivedData().lease(inputs, history).close();
            tell(new Event.Imported(intake.added()));
        }
        return intake;
    }

    /** Adds mappings to those before; false if they were there already. */
    public boolean addMapping(Path file) throws IOException {
        History history = journal.history();
        String hash = ContentStore.mappings(layout).keep(file);
        if (history.mappings().stream().anyMatch(mapping -> mapping.hash().equals(hash))) {
            return false;
        }
        Inputs before = Inputs.of(history);
        List<String> added = new ArrayList<>(before.mappings());
        added.add(hash);
        if (!before.isEmpty()) {
            workspace()
                    .derivedData()
                    .lease(new Inputs(before.files(), added), history)
                    .close();
        }
        tell(new Event.MappingAdded(hash, String.valueOf(file.getFileName())));
        return true;
    }

    /**
     * A run.
     *
     * @param manifest its manifest
     * @param made false if the same was there already
     */
    public record Run(Manifest manifest, boolean made) {}

    /** Scores a month and keeps the run, unless one of the same origin is kept already. */
    public Run run(RunRequest request, DataSetOptions options) throws IOException, BadDataException {
        Workspace workspace = workspace();
        Runner runner = new Runner(layout, options);
        Instant now = actor.clock().instant();
        Runner.Made made;
        try (Lease data = workspace.data()) {
            made = runner.make(
                    "r" + journal.next(),
                    request,
                    data.folder(),
                    Inputs.of(workspace.history()),
                    derivation.version(),
                    actor.software(),
                    actor.user(),
                    now);
        }
        Optional<Manifest> same = workspace.runs().all().stream()
                .filter(kept -> kept.sameOrigin(made.manifest()))
                .findFirst();
        if (same.isPresent()) {
            Durable.delete(made.folder());
            return new Run(same.get(), false);
        }
        String hash = made.manifestHash();
        runner.place(made);
        Manifest manifest = made.manifest();
        tell(new Event.RunKept(manifest.run(), manifest.programme(), manifest.month(), hash));
        return new Run(manifest, true);
    }

    /** Makes a run the score of its month; false if it is that already. */
    public boolean publish(String run) throws IOException {
        Manifest manifest = workspace().runs().manifest(run);
        Optional<String> before = journal.history().published(manifest.programme(), manifest.month());
        if (before.filter(run::equals).isPresent()) {
            return false;
        }
        tell(new Event.Published(manifest.programme(), manifest.month(), run, before.orElse(null)));
        return true;
    }

    /**
     * Erases the personal data of somebody from every file received and every table kept.
     *
     * @return what was erased, without saying whose
     * @throws WorkspaceException with {@link Fault#NOBODY_TO_FORGET} if nothing names them
     */
    public Event.Forgotten forget(Subject subject, String id) throws IOException {
        Event.Forgotten forgotten = Forgetting.prepare(workspace(), subject, id);
        if (forgotten.received().isEmpty() && forgotten.tables().isEmpty()) {
            throw new WorkspaceException(Fault.NOBODY_TO_FORGET, layout.root(), id);
        }
        tell(forgotten);
        sweep();
        return forgotten;
    }

    /** Writes the workspace to one file, which appears whole or not at all. */
    public void backup(Path file) throws IOException {
        Backup.write(layout, file);
    }

    private Entry tell(Event event) throws IOException {
        return journal.append(event, actor.clock().instant(), actor.user(), actor.software());
    }

    /** Deletes what the journal does not tell of. */
    private void sweep() throws IOException {
        History history = journal.history();
        for (Path left : Durable.children(layout.staging())) {
            Durable.delete(left);
        }
        sweep(ContentStore.received(layout), history.keptFiles());
        Set<String> mappings = new HashSet<>();
        history.mappings().forEach(mapping -> mappings.add(mapping.hash()));
        sweep(ContentStore.mappings(layout), mappings);
        for (Path run : Durable.children(layout.runs())) {
            if (history.run(run.getFileName().toString()).isEmpty()) {
                Durable.delete(run);
            }
        }
        ErasedTables.settle(layout, history);
        workspace().derivedData().sweep(wanted(history), history);
    }

    /** What is run next, and what a server reads to answer for what is published. */
    private List<Inputs> wanted(History history) {
        List<Inputs> wanted = new ArrayList<>(List.of(Inputs.of(history)));
        for (String run : history.latestPublished()) {
            try {
                wanted.add(workspace().runs().manifest(run).inputs());
            } catch (WorkspaceException | IOException damaged) {
                // Whoever asks for the run is told; this only spares making its data set again.
            }
        }
        return wanted;
    }

    private static void sweep(ContentStore store, Set<String> wanted) throws IOException {
        for (String hash : store.hashes()) {
            if (!wanted.contains(hash)) {
                store.delete(hash);
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
