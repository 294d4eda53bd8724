package org.partnerscore.presentation.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void a_region_does_not_matter() {
        assertThat(Language.of("fr-CA")).isEqualTo(Language.FR);
        assertThat(Language.of("FR_fr")).isEqualTo(Language.FR);
        assertThat(Language.of(Locale.UK)).isEqualTo(Language.EN);
    }

    @Test
    void a_locale_of_another_language_is_served_in_english() {
        assertThat(Language.of(Locale.JAPAN)).isEqualTo(Language.EN);
    }

    @Test
    void another_language_that_is_asked_for_by_name_is_refused() {
        assertThatThrownBy(() -> Language.of("tr")).hasMessageContaining("'tr'").hasMessageContaining("en or fr");
    }
}
