package org.partnerscore.cli.speech;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerscore.cli.console.Outlet;
import org.partnerscore.cli.console.Surroundings;
import org.partnerscore.presentation.terminal.ProgressLine;
import org.partnerscore.presentation.terminal.Style;
import org.partnerscore.presentation.terminal.Visible;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.presentation.words.Notation;
import org.partnerscore.presentation.words.Words;

/** Says messages on standard error and gives results on standard output, in one language. */
public final class Speaker {
    private final Surroundings surroundings;
    private final Words words;
    private final PrintStream err;

    public Speaker(Language language, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.words = Words.in(language);
        Outlet outlet = surroundings.err();
        this.err = new PrintStream(outlet.stream(), true, outlet.style().charset());
    }

    /** The language spoken. */
    public Language language() {
        return words.language();
    }

    public Words words() {
        return words;
    }

    public Notation notation() {
        return new Notation(words);
    }

    /** How the command is called, as someone would type it. */
    public String command() {
        return surroundings.command();
    }

    /** Which day it is, in UTC, as everywhere in a workspace. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock().instant(), ZoneOffset.UTC);
    }

    /** Tells what time it is. */
    public InstantSource clock() {
        return surroundings.clock();
    }

    /** How text of the result is written. */
    public Style resultStyle() {
        return surroundings.out().style();
    }

    /** How messages are written. */
    public Style messageStyle() {
        return surroundings.err().style();
    }

    /** Whether someone watches the messages on a terminal. */
    public boolean watched() {
        return surroundings.err().terminal();
    }

    /** A text of the catalogue; control characters in the values are spelled out. */
    public String text(String key, Map<String, String> values) {
        Map<String, String> visible = new LinkedHashMap<>();
        values.forEach((name, value) -> visible.put(name, Visible.of(value)));
        return words.text(key, visible);
    }

    /** A text of the catalogue without values. */
    public String text(String key) {
        return words.text(key);
    }

    /** Says something on standard error, in lines. */
    public void say(String text) {
        err.print(printable(text, messageStyle()));
        err.flush();
    }

    /** Prints what was composed for standard error in its style. */
    public void print(String composed) {
        err.print(composed);
        err.flush();
    }

    /** Where a result goes byte by byte; flush it, never close it. */
    public OutputStream result() {
        return new BufferedOutputStream(surroundings.out().stream(), 1 << 16);
    }

    /** Gives a text composed in the result's style. */
    public void result(String composed) throws IOException {
        Charset charset = resultStyle().charset();
        OutputStream out = result();
        out.write(composed.getBytes(charset));
        out.flush();
    }

    /** A text in lines as standard output can show it. */
    public String forResult(String text) {
        return printable(text, resultStyle());
    }

    /** Shows progress where someone watches, and nothing anywhere else. */
    public ProgressLine progress(ProgressLine.Activity activity) {
        return watched()
                ? new ProgressLine(activity, language(), messageStyle(), err, InstantSource.system())
                : ProgressLine.silent();
    }

    /** Where stack traces go. */
    public PrintStream trace() {
        return err;
    }

    private static String printable(String text, Style style) {
        return text.lines().map(line -> style.printable(line) + "\n").collect(Collectors.joining());
    }
}
