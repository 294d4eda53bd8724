package org.partnerscore.workspace.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.InParallel;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.imports.intake.FileOptions;
import org.partnerscore.imports.intake.Intake;
import org.partnerscore.imports.intake.TakenExport;
import org.partnerscore.imports.problem.ImportProblem;
import org.partnerscore.imports.problem.RefusedFileException;
import org.partnerscore.workspace.store.Durable;

/** Exports that were taken in, kept until it is closed, so that no file is read twice. Several files are taken at once. */
final class StagedExports implements AutoCloseable {
    private final DataSetOptions machine;
    private final Map<Key, Taken> taken = new ConcurrentHashMap<>();
    private final AtomicInteger folders = new AtomicInteger();
    private @Nullable Path staged;

    StagedExports(DataSetOptions machine) {
        this.machine = machine;
    }

    /**
     * A file to take in.
     *
     * @param name what to call it to people
     * @param hash of its content; null if it is not known yet
     */
    record Source(Path file, String name, @Nullable String hash, FileOptions options) {}

    /**
     * What a file was found to be.
     *
     * @param exports none if it was refused
     * @param problems why it was refused; empty if it was not
     */
    record Taken(String hash, List<TakenExport> exports, List<ImportProblem> problems) {}

    private record Key(String hash, String name, FileOptions options) {}

    /** Takes files in, each as if it were the only one; the answer has their order. */
    List<Taken> take(List<Source> sources) throws Exception {
        Path folder = folder();
        try (Intake intake = Intake.open(machine)) {
            return InParallel.each(machine.threads(), sources, source -> take(intake, source, folder));
        }
    }

    private Taken take(Intake intake, Source source, Path folder) throws Exception {
        String hash = source.hash() == null ? Sha256.of(source.file()) : source.hash();
        Key key = new Key(hash, source.name(), source.options());
        Taken known = taken.get(key);
        if (known != null) {
            return known;
        }
        Path own = folder.resolve(Integer.toString(folders.getAndIncrement()));
        try {
            Taken found = new Taken(hash, intake.take(source.file(), source.name(), source.options(), own), List.of());
            taken.put(key, found);
            return found;
        } catch (RefusedFileException refused) {
            return new Taken(hash, List.of(), refused.problems());
        }
    }

    private Path folder() throws IOException {
        if (staged == null) {
            staged = Files.createTempDirectory("partnerscore-exports-");
        }
        return staged;
    }

    /** Deletes what is staged. */
    @Override
    public void close() throws IOException {
        taken.clear();
        if (staged != null) {
            Durable.delete(staged);
            staged = null;
        }
    }
}
