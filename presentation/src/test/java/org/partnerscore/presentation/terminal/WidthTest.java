package org.partnerscore.presentation.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        return LongStream.rangeClosed(1, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_line_is_ever_wider_than_80_columns(long seed) {
        Scorecard card = new RandomScores(seed).next();
        for (Language language : Language.values()) {
            for (Style style : STYLES) {
                List<String> lines = new ArrayList<>();
                lines.addAll(new ScorecardText(language, style).of(card).lines().toList());
                RankingText ranking = new RankingText(language, style, 1);
                ranking.accept(card);
                ranking.accept(card);
                lines.addAll(ranking.text().lines().toList());
                assertThat(lines)
                        .allSatisfy(
                                line -> assertThat(Columns.width(line)).as(line).isLessThanOrEqualTo(80));
            }
        }
    }
}
