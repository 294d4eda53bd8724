package org.partnerscore.imports.mapping;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared: what differs between two spellings of one name is gone. */
final class PlainName {
    private PlainName() {}

    /** In lower case, with hyphens for all dashes, single spaces, and no trademark signs. */
    static String of(String name) {
        return name.replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\u00AE\\u2122\\u2120]", "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Letters and digits alone, in lower case, without accents. */
    static String lettersOf(String name) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(name.replace("&", "and"), Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
