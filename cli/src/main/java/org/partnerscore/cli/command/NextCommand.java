package org.partnerscore.cli.command;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.partnerscore.cli.speech.Speaker;

/** Commands to type next, as a shell takes them. */
final class NextCommand {
    private static final Pattern PLAIN = Pattern.compile("[\\w./:=+-]+");

    private NextCommand() {}

    static String score(Speaker speaker, Path data, YearMonth month) {
        return speaker.command() + " score --data " + quoted(data.toString()) + " --month " + month;
    }

    /** A word as it is, or in single quotes where a shell would take it apart. */
    static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
