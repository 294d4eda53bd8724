package org.partnerscore.presentation.terminal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.partnerscore.presentation.words.Language;

/**
 * Shows how far long work has come in one line of a terminal, which is drawn over and in the end wiped away. Threads
 * may share it. Where there is no terminal, {@link #silent} says nothing.
 */
public final class ProgressLine implements AutoCloseable {
    /** How long a line stands at least, and how long work takes before there is one. */
    static final Duration PAUSE = Duration.ofMillis(200);

    /** What is being done. */
    public enum Activity {
        READING,
        /** Making up a data set; how much of it there will be is not told. */
        MAKING
    }

    private final Activity activity;
    private final PrintStream terminal;
    private final InstantSource clock;
    private final Voice voice;
    private Instant next;
    private int drawn;

    /**
     * @param activity what is being done
     * @param terminal where the line is drawn, the standard error
     * @param clock tells when it is time to draw again
     */
    public ProgressLine(Activity activity, Language language, Style style, PrintStream terminal, InstantSource clock) {
        this.activity = activity;
        this.terminal = terminal;
        this.clock = clock;
        this.voice = new Voice(language, style);
        this.next = clock.instant().plus(PAUSE);
    }

    /** One that never shows anything. */
    public static ProgressLine silent() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new ProgressLine(
                Activity.READING, Language.EN, Style.PLAIN, nowhere, InstantSource.fixed(Instant.EPOCH));
    }

    /**
     * Tells how far the work has come.
     *
     * @param done rows done
     * @param all rows there are, 0 or more
     */
    public synchronized void at(long done, long all) {
        Instant now = clock.instant();
        if (all <= 0 || now.isBefore(next)) {
            return;
        }
        next = now.plus(PAUSE);
        long percent = Math.min(100, done * 100 / all);
        draw(voice.cut(
                voice.say(
                        "progress." + activity.name().toLowerCase(Locale.ROOT),
                        Map.of(
                                "percent", voice.notation().percent(BigDecimal.valueOf(percent)),
                                "rows", voice.notation().number(all))),
                ScorecardText.WIDTH - 1));
    }

    private void draw(String line) {
        int width = Columns.width(line);
        terminal.print("\r" + line + " ".repeat(Math.max(0, drawn - width)));
        terminal.flush();
        drawn = width;
    }

    /** Wipes the line away, so that whatever is printed next begins on a clean one. */
    @Override
    public synchronized void close() {
        if (drawn > 0) {
            terminal.print("\r" + " ".repeat(drawn) + "\r");
            terminal.flush();
            drawn = 0;
        }
    }
}
