package org.partnerscore.engine.output;

/** A value as CSV spells it (RFC 4180): quoted only where it must be. */
final class CsvText {
    private CsvText() {}

    static byte[] bytes(String value) {
        return Utf8Buffer.utf8(needsQuotes(value) ? '"' + value.replace("\"", "\"\"") + '"' : value);
    }

    private static boolean needsQuotes(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
