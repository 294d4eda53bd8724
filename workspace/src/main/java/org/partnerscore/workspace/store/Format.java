package org.partnerscore.workspace.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;

/** The file that says that a folder is a workspace, and by which format it is laid out. */
public final class Format {
    /** The format that this software reads and writes. */
    public static final int VERSION = 1;

    private static final String LINE = "partnerscore workspace format ";
    private static final Pattern FILE = Pattern.compile(LINE + "([0-9]{1,9})\\s*");
    /** What may lie in a folder that somebody began to make a workspace of. */
    private static final Set<String> BEGUN = Set.of("lock", "holder.json", "staging");

    private Format() {}

    /**
     * Proves that a folder is a workspace that can be read.
     *
     * @throws WorkspaceException if it is none, or was written by newer software
     */
    public static void require(Layout layout) throws IOException {
        if (!Files.isRegularFile(layout.format())) {
            throw new WorkspaceException(Fault.NO_WORKSPACE, layout.root());
        }
        Matcher line = FILE.matcher(Files.readString(layout.format(), StandardCharsets.UTF_8));
        if (!line.matches()) {
            throw new WorkspaceException(Fault.DAMAGED, layout.root(), layout.format());
        }
        int found = Integer.parseInt(line.group(1));
        if (found > VERSION) {
            throw new WorkspaceException(Fault.NEWER_FORMAT, layout.root(), found, VERSION);
        }
    }

    /** Whether a workspace can be made in a folder: it is not there, or there is nothing in it. */
    public static boolean canBegin(Path root) throws IOException {
        if (!Files.exists(root)) {
            return true;
        }
        List<Path> there = Files.isDirectory(root) ? Durable.children(root) : List.of(root);
        return there.stream().allMatch(path -> BEGUN.contains(path.getFileName().toString()));
    }

    /** Says that a folder is a workspace now. */
    public static void write(Layout layout) throws IOException {
        Durable.write(layout.format(), (LINE + VERSION + "\n").getBytes(StandardCharsets.UTF_8), layout.staging());
    }
}
