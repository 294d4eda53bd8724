package org.partnerscore.dataset.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder on this machine. */
record LocalFolder(Path folder) implements TableFolder {
    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public boolean exists() {
        return Files.isDirectory(folder);
    }

    @Override
    public boolean isFile(String name) {
        return Files.isRegularFile(folder.resolve(name));
    }

    @Override
    public boolean isFolder(String name) {
        return Files.isDirectory(folder.resolve(name));
    }

    @Override
    public List<String> filesIn(String name) throws IOException {
        try (Stream<Path> entries = Files.list(folder.resolve(name))) {
            return entries.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
        }
    }

    @Override
    public Path path(String name) {
        return folder.resolve(name).toAbsolutePath();
    }
}
