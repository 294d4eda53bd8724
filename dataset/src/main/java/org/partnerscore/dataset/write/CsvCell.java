package org.partnerscore.dataset.write;

/** A value as a row of separated values spells it (RFC 4180): in quotes only where it must be. */
public final class CsvCell {
    private CsvCell() {}

    /** The value between commas. */
    public static String of(String value) {
        return of(value, ',');
    }

    /** @param separator what stands between values */
    public static String of(String value, char separator) {
        return needsQuotes(value, separator) ? quoted(value) : value;
    }

    /** The value in quotes, whether it must be or not. */
    public static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }

    private static boolean needsQuotes(String value, char separator) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == separator || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
