package org.partnerscore.presentation.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.partnerscore.presentation.SampleScores;
import org.partnerscore.presentation.words.Language;

class StyleTest {
    private static final String ESCAPE = "\u001b";

    @Test
    void a_terminal_of_plain_letters_gets_nothing_else() {
        Style ascii = new Style(StandardCharsets.US_ASCII, false);
        assertThat(new ScorecardText(Language.FR, ascii).of(SampleScores.scorecard("Société œuvre 客户")))
                .contains("Societe oeuvre ??")
                .matches(text -> StandardCharsets.US_ASCII.newEncoder().canEncode(text));
    }

    @Test
    void a_terminal_of_accents_keeps_them_though_it_lacks_the_signs() {
        Style latin = new Style(StandardCharsets.ISO_8859_1, false);
        assertThat(new ScorecardText(Language.FR, latin).of(SampleScores.scorecard()))
                .contains("Développeurs", "####")
                .matches(text -> StandardCharsets.ISO_8859_1.newEncoder().canEncode(text));
    }

    @Test
    void without_colour_there_is_no_escape() {
        assertThat(new ScorecardText(Language.EN, Style.PLAIN).of(SampleScores.scorecard(ESCAPE + "[31m")))
                .doesNotContain(ESCAPE);
    }

    @Test
    void colour_adds_escapes_and_changes_nothing_else() {
        Style colour = new Style(StandardCharsets.UTF_8, true);
        String painted = new ScorecardText(Language.EN, colour).of(SampleScores.scorecard());
        assertThat(painted).contains(ESCAPE + "[32m");
        assertThat(painted.replaceAll(ESCAPE + "\\[[0-9]+m", "").replaceAll("(?m) +$", ""))
                .isEqualTo(new ScorecardText(Language.EN, Style.PLAIN).of(SampleScores.scorecard()));
    }
}
