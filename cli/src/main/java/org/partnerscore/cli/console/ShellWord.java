package org.partnerscore.cli.console;

import java.util.regex.Pattern;

/** A word of a command as a shell takes it. */
public final class ShellWord {
    private static final Pattern PLAIN = Pattern.compile("[\\w./:=+-]+");

    private ShellWord() {}

    /** The word as it is, or in single quotes where a shell would take it apart. */
    public static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
