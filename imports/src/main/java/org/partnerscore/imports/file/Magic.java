package org.partnerscore.imports.file;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes. */
enum Magic {
    EMPTY,
    ZIP,
    GZIP,
    /** A workbook in the old format; those in the new one are zip archives. */
    SPREADSHEET,
    /** A Parquet, PDF or other known file that is no text. */
    OTHER,
    TEXT;

    static Magic of(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
        if (blank(head)) {
            return EMPTY;
        }
        if (start.startsWith("PK\003\004") || start.startsWith("PK\005\006")) {
            return ZIP;
        }
        if (start.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return SPREADSHEET;
        }
        return start.startsWith("PAR1") || start.startsWith("%PDF") ? OTHER : TEXT;
    }

    /** Nothing but a byte order mark, spaces and line ends. */
    private static boolean blank(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        return head.length < 1 << 12 && text.replace("\uFEFF", "").isBlank();
    }
}
