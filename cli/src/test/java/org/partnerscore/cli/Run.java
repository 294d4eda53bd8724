package org.partnerscore.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partnerscore.cli.console.Outlet;
import org.partnerscore.cli.console.Surroundings;

/**
 * A run of the command whose output goes nowhere else.
 *
 * @param code its exit code
 * @param out what stands on standard output
 * @param err what stands on standard error
 */
record Run(int code, String out, String err) {
    /** A run in English, neither stream being a terminal. */
    static Run of(String... arguments) {
        return in(Locale.ENGLISH, Map.of(), arguments);
    }

    /** A run in English on some day. */
    static Run on(LocalDate day, String... arguments) {
        InstantSource clock =
                InstantSource.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                List.of(arguments),
                new Surroundings(
                        Outlet.plain(out), Outlet.plain(err), Map.of(), Locale.ENGLISH, "partnerscore", clock));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Run in(Locale locale, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                List.of(arguments),
                new Surroundings(Outlet.plain(out), Outlet.plain(err), environment, locale, "partnerscore"));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
