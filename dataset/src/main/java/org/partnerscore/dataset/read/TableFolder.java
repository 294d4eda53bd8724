package org.partnerscore.dataset.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A folder of tables, on whatever file system it lies. Names are those inside it, with {@code /} between folders. */
public interface TableFolder {
    /** What it is called in messages. */
    String name();

    /** Whether it is there and a folder. */
    boolean exists() throws IOException;

    /** Whether a file has a name. */
    boolean isFile(String name) throws IOException;

    /** Whether a folder has a name. */
    boolean isFolder(String name) throws IOException;

    /** The names of the files in a folder inside, without those of folders in it. */
    List<String> filesIn(String name) throws IOException;

    /** Where a file is; inside the folder where it is not on a file system of this machine. */
    Path path(String name);
}
