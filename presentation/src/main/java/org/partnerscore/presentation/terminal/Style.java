package org.partnerscore.presentation.terminal;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * What the terminal can show.
 *
 * @param charset character set it reads; signs and letters that it lacks are replaced by plain ones
 * @param colour whether to colour; the caller decides (a terminal, and no {@code NO_COLOR})
 */
public record Style(Charset charset, boolean colour) {
    /** UTF-8 without colour: for pipes and files. */
    public static final Style PLAIN = new Style(StandardCharsets.UTF_8, false);

    Symbols symbols() {
        return Symbols.of(charset);
    }

    String paint(Paint paint, String text) {
        return colour ? paint.over(text) : text;
    }

    /**
     * The text safe to print here: control characters spelled out, letters that the character set lacks replaced, by
     * their base letter where they have one.
     */
    public String printable(String text) {
        String visible = Visible.of(text);
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(visible)) {
            return visible;
        }
        StringBuilder plain = new StringBuilder();
        visible.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> plain.append(encoder.canEncode(letter) ? letter : replacement(letter, encoder)));
        return plain.toString();
    }

    private static String replacement(String letter, CharsetEncoder encoder) {
        String plain = switch (letter) {
            case "\u00a0", "\u202f" -> " ";
            case "œ" -> "oe";
            case "Œ" -> "OE";
            case "…" -> "...";
            case "–" -> "-";
            case "’" -> "'";
            default -> Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        };
        return encoder.canEncode(plain) ? plain : "?";
    }
}
