package org.partnerscore.workspace.store;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where things lie in a workspace.
 *
 * @param root its folder
 */
public record Layout(Path root) {
    /** The file that says that this is a workspace, and of which format. */
    public Path format() {
        return root.resolve("FORMAT");
    }

    /** The file that a writer locks. */
    public Path lock() {
        return root.resolve("lock");
    }

    /** Who holds the lock, or held it last. */
    public Path holder() {
        return root.resolve("holder.json");
    }

    /** Half-done work of the writer; whatever is in it is swept away by the next one. */
    public Path staging() {
        return root.resolve("staging");
    }

    /** What happened, one file for each entry. */
    public Path journal() {
        return root.resolve("journal");
    }

    /** An entry of the journal. */
    public Path entry(long number) {
        return journal().resolve(String.format(Locale.ROOT, "%06d.json", number));
    }

    /** The files received, by their hashes. */
    public Path received() {
        return root.resolve("received");
    }

    /** Mappings that were added, by their hashes. */
    public Path mappings() {
        return root.resolve("mappings");
    }

    /** Derived data sets, which can be made again. */
    public Path data() {
        return root.resolve("data");
    }

    /** Scenarios that were kept, a folder for each account. */
    public Path scenarios() {
        return root.resolve("scenarios");
    }

    /** The runs. */
    public Path runs() {
        return root.resolve("runs");
    }

    /** The folder of a run. */
    public Path run(String id) {
        return runs().resolve(id);
    }
}
