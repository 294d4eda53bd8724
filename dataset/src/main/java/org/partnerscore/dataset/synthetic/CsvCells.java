package org.partnerscore.dataset.synthetic;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** Rows as CSV: UTF-8, LF, quotes where RFC 4180 needs them. Cells become bytes without an object in between. */
final class CsvCells implements Cells {
    private static final int BUFFER = 1 << 16;
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

    private final OutputStream stream;
    private byte[] bytes = new byte[BUFFER];
    private int size;

    CsvCells(OutputStream stream) {
        this.stream = stream;
    }

    /** Ends the row; what is buffered goes out when there is much of it. */
    void endRow() throws IOException {
        bytes[size - 1] = '\n';
        if (size > BUFFER / 2) {
            flush();
        }
    }

    void flush() throws IOException {
        stream.write(bytes, 0, size);
        size = 0;
    }

    @Override
    public void text(String value) {
        int begin = size;
        reserve(value.length());
        for (int index = 0; index < value.length(); index++) {
            char letter = value.charAt(index);
            if (letter >= 0x80 || letter == ',' || letter == '"' || letter < ' ') {
                size = begin;
                unusualText(value);
                return;
            }
            bytes[size++] = (byte) letter;
        }
        endCell();
    }

    @Override
    public void day(int epochDay) {
        reserve(10);
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        digits(day.getYear(), 4);
        bytes[size++] = '-';
        digits(day.getMonthValue(), 2);
        bytes[size++] = '-';
        digits(day.getDayOfMonth(), 2);
        endCell();
    }

    @Override
    public void cents(long value) {
        number(value / 100);
        bytes[size++] = '.';
        digits(value % 100, 2);
        endCell();
    }

    @Override
    public void count(int value) {
        number(value);
        endCell();
    }

    @Override
    public void flag(boolean value) {
        raw(value ? TRUE : FALSE);
        endCell();
    }

    @Override
    public void empty() {
        reserve(0);
        endCell();
    }

    private void unusualText(String value) {
        boolean quoted = value.chars().anyMatch(letter -> letter == ',' || letter == '"' || letter < ' ');
        String written = quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
        raw(written.getBytes(StandardCharsets.UTF_8));
        endCell();
    }

    private void raw(byte[] value) {
        reserve(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    /** A whole number, 0 or more. */
    private void number(long value) {
        int width = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            width++;
        }
        reserve(width);
        digits(value, width);
    }

    private void digits(long value, int width) {
        long rest = value;
        for (int place = size + width - 1; place >= size; place--) {
            bytes[place] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += width;
    }

    private void endCell() {
        bytes[size++] = ',';
    }

    /** Makes room for so many bytes and the few that may follow them. */
    private void reserve(int more) {
        if (size + more + 8 > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2 + more);
        }
    }
}
