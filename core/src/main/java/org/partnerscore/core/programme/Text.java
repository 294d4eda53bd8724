package org.partnerscore.core.programme;

import java.io.Serializable;

/**
 * A name as people read it, in the languages the product speaks.
 *
 * @param en English
 * @param fr French
 */
public record Text(String en, String fr) implements Serializable {
    public Text {
        if (en.isBlank() || fr.isBlank()) {
            throw new IllegalArgumentException("a name is needed in English and in French");
        }
    }
}
