package org.partnerscore.engine.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Growing bytes of UTF-8 text, for writing many rows without a string for each. */
public final class Utf8Buffer {
    private byte[] bytes = new byte[1 << 16];
    private int length;

    /** Appends bytes as they are. */
    Utf8Buffer raw(byte[] text) {
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
    Utf8Buffer ascii(String text) {
        int count = text.length();
        grow(count);
        for (int i = 0; i < count; i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    Utf8Buffer ascii(char character) {
        grow(1);
        bytes[length++] = (byte) character;
        return this;
    }

    /** Appends a number of hundredths with two decimals. */
    Utf8Buffer hundredths(int number) {
        whole(number / 100);
        grow(3);
        bytes[length++] = '.';
        bytes[length++] = (byte) ('0' + number % 100 / 10);
        bytes[length++] = (byte) ('0' + number % 10);
        return this;
    }

    /** Appends an amount of cents, with only as many decimals as it needs. */
    Utf8Buffer cents(long amount) {
        if (amount < 0) {
            ascii('-');
        }
        whole(Math.absExact(amount / 100));
        int cents = (int) Math.abs(amount % 100);
        if (cents != 0) {
            ascii('.').ascii((char) ('0' + cents / 10));
            if (cents % 10 != 0) {
                ascii((char) ('0' + cents % 10));
            }
        }
        return this;
    }

    /** How many bytes there are. */
    int length() {
        return length;
    }

    /** Appends a whole number. */
    Utf8Buffer whole(long number) {
        if (number < 0 || number > 999) {
            return ascii(Long.toString(number));
        }
        grow(3);
        int small = (int) number;
        if (small >= 100) {
            bytes[length++] = (byte) ('0' + small / 100);
        }
        if (small >= 10) {
            bytes[length++] = (byte) ('0' + small / 10 % 10);
        }
        bytes[length++] = (byte) ('0' + small % 10);
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
        out.write(bytes, 0, length);
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
