package org.partnerscore.server.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.workspace.store.Durable;

/**
 * What a request brought, in a folder of its own until it is closed.
 *
 * @param folder the folder
 * @param files the files, each under the name that it was sent with
 * @param fields what a form says besides, by name
 */
public record Upload(Path folder, List<Path> files, Map<String, String> fields) implements AutoCloseable {
    public Upload {
        files = List.copyOf(files);
        fields = Map.copyOf(fields);
    }

    /** What the form says by a name; empty if nothing. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Names and content of the files in a few characters. */
    public String fingerprint() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files) {
            all.append(Sha256.of(file)).append(file.getFileName()).append('\n');
        }
        return Sha256.of(all.toString());
    }

    /** Deletes the folder. */
    @Override
    public void close() throws IOException {
        Durable.delete(folder);
    }
}
