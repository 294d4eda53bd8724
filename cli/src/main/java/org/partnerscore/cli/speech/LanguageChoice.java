package org.partnerscore.cli.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnerscore.presentation.words.Language;

/** Finds the language asked for before arguments are parsed, so that parsing speaks it too. */
public final class LanguageChoice {
    private static final String OPTION = "--lang";

    private LanguageChoice() {}

    /** The language of {@code --lang}; without one, or with one that is not spoken, that of the locale. */
    public static Language of(List<String> arguments, Locale locale) {
        return asked(arguments).flatMap(LanguageChoice::find).orElseGet(() -> Language.of(locale));
    }

    private static Optional<String> asked(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return Optional.of(argument.substring(OPTION.length() + 1));
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> find(String tag) {
        try {
            return Optional.of(Language.of(tag));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
