package org.partnerscore.imports.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How a text file is encoded. */
public enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8, 0),
    UTF_8_BOM("UTF-8 with BOM", StandardCharsets.UTF_8, 3),
    UTF_16_LE("UTF-16LE", StandardCharsets.UTF_16LE, 0),
    UTF_16_LE_BOM("UTF-16LE with BOM", StandardCharsets.UTF_16LE, 2),
    UTF_16_BE("UTF-16BE", StandardCharsets.UTF_16BE, 0),
    UTF_16_BE_BOM("UTF-16BE with BOM", StandardCharsets.UTF_16BE, 2);

    private final String id;
    private final Charset charset;
    private final int mark;

    Encoding(String id, Charset charset, int mark) {
        this.id = id;
        this.charset = charset;
        this.mark = mark;
    }

    /** What it is called. */
    public String id() {
        return id;
    }

    Charset charset() {
        return charset;
    }

    /** How many bytes its byte order mark has. */
    int mark() {
        return mark;
    }

    /** Whether it is the encoding that DuckDB reads. */
    boolean utf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** The encoding of a file by its first bytes; empty if it is no text. */
    static Optional<Encoding> of(byte[] head, int length) {
        if (starts(head, length, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(UTF_8_BOM);
        }
        if (starts(head, length, 0xFF, 0xFE)) {
            return Optional.of(UTF_16_LE_BOM);
        }
        if (starts(head, length, 0xFE, 0xFF)) {
            return Optional.of(UTF_16_BE_BOM);
        }
        int even = 0;
        int odd = 0;
        int controls = 0;
        for (int i = 0; i < length; i++) {
            if (head[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            } else if (head[i] > 0 && head[i] < ' ' && "\t\r\n\f".indexOf(head[i]) < 0) {
                controls++;
            }
        }
        if (even + odd + controls == 0) {
            return Optional.of(UTF_8);
        }
        // Text of a header line is nearly all ASCII, of which UTF-16 makes every other byte zero.
        if (controls == 0 && odd * 5 >= length * 2 && even * 20 <= length) {
            return Optional.of(UTF_16_LE);
        }
        if (controls == 0 && even * 5 >= length * 2 && odd * 20 <= length) {
            return Optional.of(UTF_16_BE);
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] head, int length, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
