package org.partnerscore.workspace.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.journal.Event;
import org.partnerscore.workspace.journal.History;
import org.partnerscore.workspace.journal.Journal;
import org.partnerscore.workspace.run.Manifest;
import org.partnerscore.workspace.run.Runs;
import org.partnerscore.workspace.store.ContentStore;
import org.partnerscore.workspace.store.Durable;
import org.partnerscore.workspace.store.Format;
import org.partnerscore.workspace.store.Layout;

/** A workspace as one zip file: all but what can be derived again. The same workspace gives the same bytes. */
public final class Backup {
    /** The first moment that a zip file can tell; when files were written says nothing about a workspace. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Backup() {}

    /** Writes the workspace, which nobody may change meanwhile, to a file that appears whole or not at all. */
    public static void write(Layout layout, Path file) throws IOException {
        WholeFiles.one(file, place -> pack(layout, place));
    }

    private static void pack(Layout layout, Path place) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(place)), StandardCharsets.UTF_8)) {
            for (Path each : parts(layout)) {
                ZipEntry entry =
                        new ZipEntry(layout.root().relativize(each).toString().replace('\\', '/'));
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                Files.copy(each, zip);
                zip.closeEntry();
            }
        }
    }

    private static List<Path> parts(Layout layout) throws IOException {
        List<Path> parts = new ArrayList<>(List.of(layout.format()));
        for (Path folder :
                List.of(layout.journal(), layout.mappings(), layout.received(), layout.runs(), layout.scenarios())) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> all = Files.walk(folder)) {
                    all.filter(Files::isRegularFile).sorted().forEach(parts::add);
                }
            }
        }
        return parts;
    }

    /**
     * Makes a workspace of a backup, whole or not at all, after proving that nothing in it is missing or was changed.
     *
     * @param root a folder that is not there or empty
     * @throws WorkspaceException if the folder holds something, or the backup is none or not whole
     */
    public static void restore(Path file, Path root) throws IOException {
        if (!Format.canBegin(root)) {
            throw new WorkspaceException(Fault.FOLDER_TAKEN, root);
        }
        Path parent = Objects.requireNonNull(root.toAbsolutePath().normalize().getParent());
        Files.createDirectories(parent);
        Path beside = Files.createTempDirectory(parent, ".partnerscore-restore-");
        try {
            unpack(file, beside);
            prove(new Layout(beside), file);
            Durable.force(beside);
            Durable.delete(root);
            Durable.move(beside, root);
        } finally {
            Durable.delete(beside);
        }
    }

    private static void unpack(Path file, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path place = folder.resolve(entry.getName()).normalize();
                if (!place.startsWith(folder) || entry.isDirectory()) {
                    throw new WorkspaceException(Fault.BAD_BACKUP, file);
                }
                Files.createDirectories(Objects.requireNonNull(place.getParent()));
                try (InputStream in = new BufferedInputStream(zip.getInputStream(entry));
                        OutputStream out = Files.newOutputStream(place)) {
                    in.transferTo(out);
                }
            }
        } catch (ZipException e) {
            throw new WorkspaceException(Fault.BAD_BACKUP, file);
        }
    }

    /** Proves that all that the journal tells of is there. */
    private static void prove(Layout layout, Path file) throws IOException {
        try {
            Format.require(layout);
            if (!whole(layout, Journal.read(layout).history())) {
                throw new WorkspaceException(Fault.BAD_BACKUP, file);
            }
        } catch (WorkspaceException e) {
            throw e.fault() == Fault.NEWER_FORMAT ? e : new WorkspaceException(Fault.BAD_BACKUP, file);
        }
    }

    private static boolean whole(Layout layout, History history) throws IOException {
        ContentStore received = ContentStore.received(layout);
        for (String hash : history.keptFiles()) {
            if (!received.holdsIntact(hash)) {
                return false;
            }
        }
        ContentStore mappings = ContentStore.mappings(layout);
        for (Event.MappingAdded mapping : history.mappings()) {
            if (!mappings.holdsIntact(mapping.hash())) {
                return false;
            }
        }
        Runs runs = new Runs(layout, history);
        for (Manifest run : runs.all()) {
            for (Manifest.TableFile table : run.tables()) {
                if (!runs.holdsIntact(run.run(), table)) {
                    return false;
                }
            }
        }
        return true;
    }
}
