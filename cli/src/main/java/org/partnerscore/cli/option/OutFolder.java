package org.partnerscore.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;

/** The folder that results are written to. */
public final class OutFolder {
    private OutFolder() {}

    /**
     * The folder given with {@code --out}.
     *
     * @throws WrongUsageException if it is a file
     */
    public static Path usable(Path given, Speaker speaker) {
        if (Files.exists(given) && !Files.isDirectory(given)) {
            throw new WrongUsageException(speaker.text("usage.no-folder", Map.of("file", given.toString())));
        }
        return given;
    }
}
