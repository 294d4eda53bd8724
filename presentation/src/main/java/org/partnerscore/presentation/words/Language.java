package org.partnerscore.presentation.words;

import java.util.Locale;
import org.partnerscore.core.programme.Text;

/** A language the product speaks. */
public enum Language {
    EN("en"),
    FR("fr");

    private final String id;

    Language(String id) {
        this.id = id;
    }

    /** The language as options spell it, e.g. {@code fr}. */
    public String id() {
        return id;
    }

    /**
     * The language of a tag such as {@code fr} or {@code fr-CA}.
     *
     * @throws IllegalArgumentException if the product does not speak it
     */
    public static Language of(String tag) {
        String primary = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        for (Language language : values()) {
            if (language.id.equals(primary)) {
                return language;
            }
        }
        throw new IllegalArgumentException("unknown language '" + tag + "': choose en or fr");
    }

    /** The language of a locale; English where the product does not speak the locale's own. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(FR.id) ? FR : EN;
    }

    /** A name in this language. */
    public String of(Text text) {
        return switch (this) {
            case EN -> text.en();
            case FR -> text.fr();
        };
    }
}
