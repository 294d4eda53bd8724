package org.partnerscore.engine.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Growing bytes of UTF-8 text, for writing many rows without a string for each. */
public final class Utf8Buffer {
    private static final int SLICE = 1 << 17;

    private byte[] bytes;
    private int length;

    /** An empty one with room for a few hundred rows. */
    public Utf8Buffer() {
        this(1 << 16);
    }

    /** @param room for so many bytes at first; it grows */
    Utf8Buffer(int room) {
        bytes = new byte[room];
    }

    /** Appends bytes as they are. */
    public Utf8Buffer raw(byte[] text) {
        grow(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
        return this;
    }

    /** Appends bytes from one place of an array up to another, as they are. */
    Utf8Buffer raw(byte[] text, int from, int to) {
        grow(to - from);
        System.arraycopy(text, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    /** Appends text of ASCII characters. */
    @SuppressWarnings("deprecation") // It takes the lower byte of each character, which is all that ASCII has, at once.
    Utf8Buffer ascii(String text) {
        int count = text.length();
        grow(count);
        text.getBytes(0, count, bytes, length);
        length += count;
        return this;
    }

    Utf8Buffer ascii(char character) {
        grow(1);
        bytes[length++] = (byte) character;
        return this;
    }

    /** Appends bytes that are already there, from one place up to another. */
    Utf8Buffer again(int from, int to) {
        grow(to - from);
        System.arraycopy(bytes, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    /** Appends a number of hundredths with two decimals. */
    Utf8Buffer hundredths(long number) {
        return units(number).ascii('.').decimals(number);
    }

    /** Appends an amount of cents, with only as many decimals as it needs. */
    Utf8Buffer cents(long amount) {
        units(amount);
        if (amount % 100 != 0) {
            ascii('.').decimals(amount);
            length -= amount % 10 == 0 ? 1 : 0;
        }
        return this;
    }

    /** The part of a number of hundredths before the point. */
    private Utf8Buffer units(long hundredths) {
        return (hundredths < 0 && hundredths > -100 ? ascii('-') : this).whole(hundredths / 100);
    }

    private Utf8Buffer decimals(long hundredths) {
        int decimals = (int) Math.abs(hundredths % 100);
        return ascii((char) ('0' + decimals / 10)).ascii((char) ('0' + decimals % 10));
    }

    /** How many bytes there are. */
    int length() {
        return length;
    }

    /** Appends a whole number. */
    Utf8Buffer whole(long number) {
        if (number < 0) {
            // The digits of a negative number, since the smallest has no positive one.
            return ascii('-').digits(number);
        }
        return digits(-number);
    }

    private Utf8Buffer digits(long negative) {
        int count = 1;
        for (long rest = negative / 10; rest != 0; rest /= 10) {
            count++;
        }
        grow(count);
        long rest = negative;
        for (int at = length + count - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' - rest % 10);
            rest /= 10;
        }
        length += count;
        return this;
    }

    /** Takes bytes away from the end, as many as there are at most. */
    public void cut(int bytesAtEnd) {
        length = Math.max(length - bytesAtEnd, 0);
    }

    /** Takes all bytes away. */
    public void clear() {
        length = 0;
    }

    /** The bytes as text. */
    public String text() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    void writeTo(OutputStream out) throws IOException {
        // A few at a time, since streams copy what they are given before the system does once more.
        for (int at = 0; at < length; at += SLICE) {
            out.write(bytes, at, Math.min(SLICE, length - at));
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void grow(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
