package org.partnerscore.spark.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.partnerscore.dataset.read.TableFolder;

/** A folder on any file system that Spark knows. */
final class HadoopFolder implements TableFolder {
    private final String name;
    private final Path folder;
    private final FileSystem files;

    /** @param name its address, or its path on the file system that is used unless another is named */
    HadoopFolder(String name, Configuration configuration) throws IOException {
        this.name = name;
        Path given = new Path(name);
        this.files = given.getFileSystem(configuration);
        this.folder = files.makeQualified(given);
    }

    @Override
    public String name() {
        return name;
    }

    /** The address of a file in it. */
    Path address(String file) {
        return new Path(folder, file);
    }

    /** How many bytes a file has. */
    long length(String file) throws IOException {
        return files.getFileStatus(address(file)).getLen();
    }

    @Override
    public boolean exists() throws IOException {
        return isFolder(folder);
    }

    @Override
    public boolean isFile(String file) throws IOException {
        try {
            return files.getFileStatus(address(file)).isFile();
        } catch (FileNotFoundException absent) {
            return false;
        }
    }

    @Override
    public boolean isFolder(String inside) throws IOException {
        return isFolder(address(inside));
    }

    private boolean isFolder(Path path) throws IOException {
        try {
            return files.getFileStatus(path).isDirectory();
        } catch (FileNotFoundException absent) {
            return false;
        }
    }

    @Override
    public List<String> filesIn(String inside) throws IOException {
        List<String> names = new ArrayList<>();
        Arrays.stream(files.listStatus(address(inside)))
                .filter(FileStatus::isFile)
                .forEach(file -> names.add(file.getPath().getName()));
        return names;
    }

    /** Its name only: files elsewhere are opened by their addresses. */
    @Override
    public java.nio.file.Path path(String file) {
        return java.nio.file.Path.of(file);
    }
}
