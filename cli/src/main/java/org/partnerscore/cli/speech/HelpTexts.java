package org.partnerscore.cli.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.partnerscore.presentation.words.Language;

/** The texts of {@code --help}. */
public final class HelpTexts {
    private HelpTexts() {}

    /** The texts in a language, whatever the locale. */
    public static ResourceBundle in(Language language) {
        String name = "/org/partnerscore/cli/help." + language.id() + ".properties";
        try (InputStream in = Objects.requireNonNull(HelpTexts.class.getResourceAsStream(name), name)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
