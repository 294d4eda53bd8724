package org.partnerscore.engine.output;

import java.util.Locale;

/** A text as JSON spells it. */
final class JsonText {
    private JsonText() {}

    static byte[] bytes(String value) {
        return Utf8Buffer.utf8(of(value));
    }

    static String of(String value) {
        StringBuilder text = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.append('"').toString();
    }
}
