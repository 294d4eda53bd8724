package org.partnerscore.workspace.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes text apart into rows of values: separated by a character, quoted where they hold it (RFC 4180). */
public final class TextRows implements Closeable {
    private static final int END = -1;

    private final Reader in;
    private final char separator;
    private int ahead;
    private long nextLine = 1;
    private long line;
    private final StringBuilder raw = new StringBuilder();
    private int lead;

    /** @param in buffered; closed with this */
    public TextRows(Reader in, char separator) throws IOException {
        this.in = in;
        this.separator = separator;
        this.ahead = in.read();
    }

    /** The next row that is not an empty line; null at the end. */
    public @Nullable List<String> next() throws IOException {
        raw.setLength(0);
        while (ahead == '\n' || ahead == '\r') {
            take();
        }
        lead = raw.length();
        if (ahead == END) {
            return null;
        }
        line = nextLine;
        List<String> values = new ArrayList<>();
        values.add(value());
        while (ahead == separator) {
            take();
            values.add(value());
        }
        return values;
    }

    /** The line on which the last row began, from 1 on. */
    public long line() {
        return line;
    }

    /** The row as it stands, without the end of its line. */
    public String text() {
        return raw.substring(lead);
    }

    /** What stands between the row before and this one, or after the last: ends of lines. */
    public String gap() {
        return raw.substring(0, lead);
    }

    private String value() throws IOException {
        StringBuilder text = new StringBuilder();
        if (ahead == '"') {
            quoted(text);
        }
        while (ahead != separator && ahead != '\n' && ahead != '\r' && ahead != END) {
            text.append((char) take());
        }
        return text.toString();
    }

    private void quoted(StringBuilder text) throws IOException {
        take();
        while (ahead != END) {
            int c = take();
            if (c != '"') {
                text.append((char) c);
            } else if (ahead == '"') {
                text.append((char) take());
            } else {
                return;
            }
        }
    }

    private int take() throws IOException {
        int taken = ahead;
        raw.append((char) taken);
        if (taken == '\n') {
            nextLine++;
        }
        ahead = in.read();
        return taken;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
