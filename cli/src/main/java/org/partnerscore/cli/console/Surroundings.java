package org.partnerscore.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.partnerscore.presentation.terminal.Style;

/**
 * What a run of the command finds around it.
 *
 * @param out standard output, which carries the result alone
 * @param err standard error, which carries messages and progress
 * @param environment the environment variables
 * @param locale the locale of whoever runs it
 * @param command how the command is called, for messages that say what to type next
 * @param clock tells what time it is
 */
public record Surroundings(
        Outlet out, Outlet err, Map<String, String> environment, Locale locale, String command, InstantSource clock) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** With the clock of the machine. */
    public Surroundings(Outlet out, Outlet err, Map<String, String> environment, Locale locale, String command) {
        this(out, err, environment, locale, command, InstantSource.system());
    }

    /** Those of this process. */
    public static Surroundings ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Surroundings(
                outlet(StandardStream.OUT, new StandardOutput(new FileOutputStream(FileDescriptor.out)), environment),
                outlet(StandardStream.ERR, new FileOutputStream(FileDescriptor.err), environment),
                environment,
                Locale.getDefault(),
                ShellWord.quoted(System.getProperty("partnerscore.command", "partnerscore")));
    }

    private static Outlet outlet(StandardStream which, OutputStream stream, Map<String, String> environment) {
        if (!which.isTerminal()) {
            return Outlet.plain(stream);
        }
        Charset charset = which.charset();
        return new Outlet(stream, true, new Style(charset, colour(environment)));
    }

    /** Colour is wanted unless {@code NO_COLOR} holds anything or the terminal is said to be a dumb one. */
    static boolean colour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
