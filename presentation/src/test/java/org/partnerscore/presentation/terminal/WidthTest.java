package org.partnerscore.presentation.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.presentation.RandomScores;
import org.partnerscore.presentation.words.Language;

class WidthTest {
    private static final List<Style> STYLES = List.of(
            Style.PLAIN,
            new Style(StandardCharsets.US_ASCII, false),
            new Style(StandardCharsets.ISO_8859_1, false),
            new Style(StandardCharsets.UTF_16, false));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_line_is_ever_wider_than_80_columns(long seed) {
        Scorecard card = new RandomScores(seed).next();
        Style style = STYLES.get((int) (seed % STYLES.size()));
        for (Language language : Language.values()) {
            RankingText ranking = new RankingText(language, style, 1);
            ranking.accept(card);
            ranking.accept(card);
            String text = new ScorecardText(language, style).of(card) + ranking.text();
            assertThat(text.lines().filter(line -> Columns.width(line) > 80)).isEmpty();
        }
    }
}
