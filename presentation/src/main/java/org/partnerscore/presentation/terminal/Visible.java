package org.partnerscore.presentation.terminal;

import java.util.HexFormat;

/** Makes text from outside safe to print: whatever could move the cursor, start a line or turn text round is spelled out. */
public final class Visible {
    private Visible() {}

    /** The text with its control and format characters written as escapes, e.g. {@code \n}, <code>&#92;u001b</code>. */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(visible, c));
        return visible.toString();
    }

    private static void append(StringBuilder visible, int c) {
        switch (c) {
            case '\n' -> visible.append("\\n");
            case '\r' -> visible.append("\\r");
            case '\t' -> visible.append("\\t");
            default -> {
                if (!hidden(c)) {
                    visible.appendCodePoint(c);
                } else if (Character.isBmpCodePoint(c)) {
                    visible.append("\\u").append(HexFormat.of().toHexDigits((char) c));
                } else {
                    visible.append("\\u{").append(Integer.toHexString(c)).append('}');
                }
            }
        }
    }

    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
