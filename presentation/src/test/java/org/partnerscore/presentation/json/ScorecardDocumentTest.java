package org.partnerscore.presentation.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.presentation.SampleScores;

class ScorecardDocumentTest {
    private static final Scorecard CARD = SampleScores.scorecard();

    private static ScorecardsDocument several(Iterator<Scorecard> cards) {
        return new ScorecardsDocument(Head.of("sha256:0", CARD), cards);
    }

    @Test
    void a_scorecard_looks_like_the_one_on_file() throws IOException {
        assertThat(Rendered.text(new ScorecardDocument("sha256:0", CARD))).isEqualTo(file("scorecard.json"));
    }

    @Test
    void a_scorecard_fits_its_schema() {
        assertThat(Rendered.errors("scorecard", Rendered.text(new ScorecardDocument("sha256:0", CARD))))
                .isEmpty();
    }

    @Test
    void scores_of_unchecked_inputs_say_so_and_fit_their_schemas() {
        String one = Rendered.text(new ScorecardDocument("sha256:0", CARD, true));
        Head head = Head.of("sha256:0", CARD, true);
        String all = Rendered.text(
                new ScorecardsDocument(head, SampleScores.scorecards().iterator()));

        assertThat(one).contains("\"assumed_valid\": true");
        assertThat(all).contains("\"assumed_valid\": true");
        assertThat(Rendered.errors("scorecard", one)).isEmpty();
        assertThat(Rendered.errors("scorecards", all)).isEmpty();
    }

    @Test
    void several_scorecards_fit_their_schema() {
        assertThat(Rendered.errors(
                        "scorecards",
                        Rendered.text(several(SampleScores.scorecards().iterator()))))
                .isEmpty();
        assertThat(Rendered.errors(
                        "scorecards", Rendered.text(several(List.<Scorecard>of().iterator()))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"value\": \"214350.50\"    | \"value\": 214350.50",
                "\"points\": \"7.15\"        | \"points\": 7.15",
                "\"value\": 12               | \"value\": \"12\"",
                "\"target_unit\": \"percent\" | \"target_unit\": \"per cent\"",
                "\"outcome\": \"partial\"    | \"outcome\": \"some\"",
                "\"month\": \"2021-05\"      | \"month\": \"2021-05-01\"",
                "\"version\": 1              | \"version\": 2",
                "\"to_next_tier\": \"13.85\" | \"next_tier\": \"13.85\"",
            })
    void a_scorecard_with_a_slip_does_not_fit(String right, String wrong) {
        String text = Rendered.text(new ScorecardDocument("sha256:0", CARD));
        assertThat(text).contains(right);
        assertThat(Rendered.errors("scorecard", text.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void scorecards_are_taken_one_by_one() {
        StringBuilder order = new StringBuilder();
        Iterator<Scorecard> cards = Stream.of("a", "b", "c")
                .map(SampleScores::scorecard)
                .peek(card -> order.append(card.account()))
                .iterator();
        assertThat(Rendered.text(several(cards))).contains("\"a\"", "\"b\"", "\"c\"");
        assertThat(order).hasToString("abc");
    }

    @Test
    void accounts_of_any_spelling_are_text() {
        assertThat(Rendered.text(new ScorecardDocument("sha256:0", SampleScores.scorecard("É\"客\n"))))
                .contains("\"account\": \"É\\\"客\\n\"");
    }

    private static String file(String name) throws IOException {
        try (InputStream in = ScorecardDocumentTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
