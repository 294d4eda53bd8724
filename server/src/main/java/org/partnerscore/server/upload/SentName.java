package org.partnerscore.server.upload;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The name that a file was sent with, made one that stays in its folder. */
final class SentName {
    private static final String NAMELESS = "upload";
    /** In bytes of UTF-8, with room for what a file system takes at most. */
    private static final int LONGEST = 200;

    private SentName() {}

    /** Where a file goes in a folder. */
    static Path in(Path folder, String sent) {
        String name = plain(sent);
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            // Not every system's names can be spelt with every character.
            return folder.resolve(name.replaceAll("[^A-Za-z0-9._-]", "_"));
        }
    }

    private static String plain(String sent) {
        // Some browsers send the whole path, each system's with separators of its own.
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        while (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            // The end tells what kind of file it is.
            name = name.substring(name.offsetByCodePoints(0, 1));
        }
        return name.isEmpty() || name.equals(".") || name.equals("..") ? NAMELESS : name;
    }
}
