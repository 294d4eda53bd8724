package org.partnerscore.workspace.data;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.journal.History;
import org.partnerscore.workspace.receipt.Receipt;
import org.partnerscore.workspace.store.ContentStore;
import org.partnerscore.workspace.store.Durable;
import org.partnerscore.workspace.store.Layout;
import org.partnerscore.workspace.store.RecordJson;

/**
 * The data sets derived from what was received. They are kept because deriving takes time, and can be made again to the
 * same bytes at any time; so readers may make one too, beside its place.
 */
public final class DerivedData {
    /** Begins the name of a folder that is not finished; the id of the process that works on it follows. */
    private static final String BUILDING = "building-";

    private static final String SUMMARY = "summary.json";

    private final Layout layout;
    private final Derivation derivation;

    public DerivedData(Layout layout, Derivation derivation) {
        this.layout = layout;
        this.derivation = derivation;
    }

    /**
     * The data set of some inputs, derived if it is not there.
     *
     * @param history tells what was erased in the files
     * @throws WorkspaceException with {@link Fault#DAMAGED} if a file received is gone
     */
    public Lease lease(Inputs inputs, History history) throws IOException {
        Path folder = layout.data().resolve(inputs.state(history, derivation.version()));
        Optional<Lease> there = Lease.of(folder);
        if (there.isPresent()) {
            return there.get();
        }
        Files.createDirectories(layout.data());
        Path building = Files.createTempDirectory(layout.data(), building());
        try {
            derive(inputs, history, building);
            Durable.force(building);
            if (!Files.isDirectory(folder)) {
                Durable.move(building, folder);
            }
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // Somebody else derived the same meanwhile.
        } finally {
            Durable.delete(building);
        }
        return Lease.of(folder).orElseThrow(() -> new WorkspaceException(Fault.DAMAGED, layout.root(), folder));
    }

    /** Derives the data set of some inputs into an empty folder. */
    public Summary derive(Inputs inputs, History history, Path folder) throws IOException {
        ContentStore added = ContentStore.mappings(layout);
        List<ReceivedFile> files = files(inputs, history);
        List<Path> mappings = new ArrayList<>();
        for (String mapping : inputs.mappings()) {
            mappings.add(present(added, mapping));
        }
        Summary summary = derivation.derive(files, mappings, folder);
        Files.write(folder.resolve(SUMMARY), RecordJson.write(summary));
        Files.createFile(folder.resolve(Lease.FILE));
        return summary;
    }

    /** The files of some inputs, as they are kept now. */
    public List<ReceivedFile> files(Inputs inputs, History history) {
        ContentStore received = ContentStore.received(layout);
        List<ReceivedFile> files = new ArrayList<>();
        for (Receipt receipt : inputs.files()) {
            files.add(new ReceivedFile(receipt, present(received, history.kept(receipt.hash()))));
        }
        return files;
    }

    /** What is worth knowing about a data set. */
    public static Summary summary(Lease lease) throws IOException {
        return RecordJson.read(Files.readAllBytes(lease.folder().resolve(SUMMARY)), Summary.class);
    }

    private Path present(ContentStore store, String hash) {
        if (!store.holds(hash)) {
            throw new WorkspaceException(Fault.DAMAGED, layout.root(), store.file(hash));
        }
        return store.file(hash);
    }

    /**
     * Deletes what nobody needs: data sets of other inputs that nobody reads, and what processes that are gone left
     * unfinished. Only the holder of the writer's lock may.
     *
     * @param wanted the inputs whose data sets are needed again soon
     */
    public void sweep(List<Inputs> wanted, History history) throws IOException {
        Set<String> keep = wanted.stream()
                .map(inputs -> inputs.state(history, derivation.version()))
                .collect(Collectors.toSet());
        for (Path folder : Durable.children(layout.data())) {
            String name = folder.getFileName().toString();
            if (name.startsWith(BUILDING)) {
                if (abandoned(name)) {
                    Durable.delete(folder);
                }
            } else if (!keep.contains(name)) {
                Lease.removeIfFree(folder, layout.data().resolve(building() + name));
            }
        }
    }

    private static String building() {
        return BUILDING + ProcessHandle.current().pid() + "-";
    }

    private static boolean abandoned(String name) {
        String process = name.substring(BUILDING.length()).replaceFirst("-.*", "");
        return ProcessHandle.of(Long.parseLong(process)).isEmpty();
    }
}
