package org.partnerscore.dataset.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.problem.ProblemKind;

/**
 * Takes a CSV or tab-separated file apart into records and says which cannot be taken apart (RFC 4180, UTF-8). It knows where records
 * begin and end, and so on which line each stands; their values are DuckDB's business.
 *
 * <p>After a record with a fault it goes on with the next line: a stray quote costs one line, not the rest of the file.
 */
public final class CsvRecords implements Closeable {
    /** The most bytes a record may have. */
    public static final int LONGEST_RECORD = 1 << 20;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte delimiter;
    private final byte[] buffer = new byte[2 * LONGEST_RECORD];
    private int limit;
    /** How many bytes of the file came before those in the buffer. */
    private long dropped;

    private boolean ended;
    /** The first byte that belongs to no record yet, and the line it is on. */
    private int next;

    private long nextLine;

    private int start;
    private int end;
    private long line;
    private int values;
    private int breaks;
    private boolean nul;
    private boolean beyondAscii;
    private @Nullable ProblemKind fault;
    private boolean uniform = true;
    private int lineEnd;

    /** Takes a file of values with commas in between apart, from its first byte. */
    public CsvRecords(InputStream in) throws IOException {
        this(in, ',');
    }

    /**
     * Takes a file of values with another character in between apart, from its first byte.
     *
     * @param delimiter an ASCII character that is no quote and ends no line
     */
    public CsvRecords(InputStream in, char delimiter) throws IOException {
        this(in, delimiter, 1);
        if (available(BYTE_ORDER_MARK.length)
                && Arrays.equals(buffer, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length)) {
            next = BYTE_ORDER_MARK.length;
            uniform = false;
        }
    }

    private CsvRecords(InputStream in, char delimiter, long firstLine) {
        this.in = in;
        this.delimiter = (byte) delimiter;
        nextLine = firstLine;
    }

    /**
     * Takes the rest of a file apart.
     *
     * @param in its bytes from where a record begins
     * @param line the line on which that is, from 1
     */
    public static CsvRecords from(InputStream in, long line) {
        return new CsvRecords(in, ',', line);
    }

    /** The line on which the next record begins, or an empty line. */
    public long nextLine() {
        return nextLine;
    }

    /** How many of the bytes that were given have been taken: up to where the next record begins, or an empty line. */
    public long taken() {
        return dropped + next;
    }

    /** Moves to the next record; lines without a character are skipped. False at the end of the file. */
    public boolean next() throws IOException {
        return nextBefore(Long.MAX_VALUE);
    }

    /**
     * Moves to the next record if it begins before a place. If it does not, {@link #taken()} is where the first line at
     * or after that place begins.
     *
     * @param place how many bytes come before it, of those that were given
     */
    public boolean nextBefore(long place) throws IOException {
        start = next;
        while (dropped + start < place && available(1)) {
            scan();
            if (end > start) {
                return true;
            }
            uniform = false;
            start = next;
        }
        return false;
    }

    /** The line on which the record begins, from 1. */
    public long line() {
        return line;
    }

    /** How many values it has; of no meaning if it has a fault. */
    public int values() {
        return values;
    }

    /** Whether it goes over several lines, by a line break between quotes. */
    public boolean severalLines() {
        return breaks > 0;
    }

    /** Why it cannot be taken apart; null if it can. */
    public @Nullable ProblemKind fault() {
        return fault;
    }

    /** Whether everything up to here ended its lines in one way, without empty lines or a byte order mark. */
    public boolean uniform() {
        return uniform;
    }

    /** How lines end; of no meaning if they are not uniform. */
    public String lineEnd() {
        return lineEnd == 2 ? "\\r\\n" : "\\n";
    }

    /** Writes the bytes of the record, without the end of its line. */
    public void copyTo(OutputStream out) throws IOException {
        out.write(buffer, start, end - start);
    }

    /** The record as text; bytes that are not UTF-8 become replacement characters. */
    public String text() {
        return new String(buffer, start, end - start, StandardCharsets.UTF_8);
    }

    /** The values of a record without fault, unquoted. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        int i = start;
        while (true) {
            int from = i;
            if (i < end && buffer[i] == '"') {
                i++;
                while (!(buffer[i] == '"' && (i + 1 == end || buffer[i + 1] != '"'))) {
                    i += buffer[i] == '"' ? 2 : 1;
                }
                texts.add(new String(buffer, from + 1, i - from - 1, StandardCharsets.UTF_8).replace("\"\"", "\""));
                i++;
            } else {
                while (i < end && buffer[i] != delimiter) {
                    i++;
                }
                texts.add(new String(buffer, from, i - from, StandardCharsets.UTF_8));
            }
            if (i >= end) {
                return texts;
            }
            i++;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Finds the end of the record that begins at {@code next}. */
    private void scan() throws IOException {
        line = nextLine;
        values = 1;
        breaks = 0;
        nul = false;
        beyondAscii = false;
        fault = null;
        int length = length();
        int ending = ending(length);
        if (ending > 0) {
            uniform &= buffer[start + length + ending - 1] == '\n' && (lineEnd == 0 || lineEnd == ending);
            lineEnd = ending;
        }
        end = start + length;
        next = end + ending;
        nextLine = line + 1 + breaks;
        if (fault == null && beyondAscii && !utf8()) {
            fault = ProblemKind.INVALID_UTF8;
        }
        if (fault == null && nul) {
            fault = ProblemKind.NUL_CHARACTER;
        }
    }

    /** The length of the record. All offsets are from its start, since filling the buffer moves it. */
    private int length() throws IOException {
        int i = 0;
        boolean begin = true;
        while (available(i + 1)) {
            byte b = buffer[start + i];
            if (b == '\n' || b == '\r') {
                return i;
            }
            if (b == '"') {
                if (!begin) {
                    return faulty(ProblemKind.MISPLACED_QUOTE);
                }
                i = closingQuote(i + 1);
                if (i < 0) {
                    return faulty(ProblemKind.UNTERMINATED_QUOTE);
                }
                i++;
                if (available(i + 1) && !endsValue(buffer[start + i])) {
                    return faulty(ProblemKind.MISPLACED_QUOTE);
                }
                begin = false;
                continue;
            }
            begin = b == delimiter;
            if (begin) {
                values++;
            }
            note(b);
            if (++i > LONGEST_RECORD) {
                return faulty(ProblemKind.LINE_TOO_LONG);
            }
        }
        return i;
    }

    /** Where the quote stands that closes a value which begins at an offset; negative if nowhere. */
    private int closingQuote(int from) throws IOException {
        int i = from;
        while (i <= LONGEST_RECORD && available(i + 1)) {
            byte b = buffer[start + i];
            if (b == '"') {
                if (!available(i + 2) || buffer[start + i + 1] != '"') {
                    return i;
                }
                i++;
            } else if (b == '\n' || b == '\r') {
                i += ending(i) - 1;
                breaks++;
            } else {
                note(b);
            }
            i++;
        }
        return -1;
    }

    private boolean endsValue(byte b) {
        return b == delimiter || b == '\r' || b == '\n';
    }

    private void note(byte b) {
        if (b <= 0) {
            nul |= b == 0;
            beyondAscii |= b < 0;
        }
    }

    /** Makes the record end with its first line, whatever its quotes say. */
    private int faulty(ProblemKind kind) throws IOException {
        // A quote that closes on a later line and does so wrongly was most likely meant to close on its own.
        fault = breaks > 0 ? ProblemKind.UNTERMINATED_QUOTE : kind;
        breaks = 0;
        int i = 0;
        while (available(i + 1)) {
            byte b = buffer[start + i];
            if (b == '\n' || b == '\r') {
                return i;
            }
            if (++i > LONGEST_RECORD) {
                fault = ProblemKind.LINE_TOO_LONG;
                return skipLine(i);
            }
        }
        return i;
    }

    /** Drops what a line has beyond the longest record; what is kept of it is its beginning. */
    private int skipLine(int kept) throws IOException {
        while (available(kept + 1)) {
            int i = start + kept;
            while (i < limit && buffer[i] != '\n' && buffer[i] != '\r') {
                i++;
            }
            System.arraycopy(buffer, i, buffer, start + kept, limit - i);
            dropped += i - start - kept;
            limit -= i - start - kept;
            if (limit > start + kept) {
                break;
            }
        }
        return kept;
    }

    /** How many bytes end the line at an offset: CR LF, LF, CR, or none at the end of the file. */
    private int ending(int offset) throws IOException {
        if (!available(offset + 1)) {
            return 0;
        }
        boolean both = buffer[start + offset] == '\r' && available(offset + 2) && buffer[start + offset + 1] == '\n';
        return both ? 2 : 1;
    }

    private boolean utf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(buffer, start, end - start));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether the file goes on for so many bytes after the start of the record; reads on if need be. */
    private boolean available(int bytes) throws IOException {
        while (start + bytes > limit && !ended) {
            fill();
        }
        return start + bytes <= limit;
    }

    private void fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, limit - start);
            limit -= start;
            dropped += start;
            next -= start;
            start = 0;
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
            ended = true;
        } else {
            limit += read;
        }
    }
}
