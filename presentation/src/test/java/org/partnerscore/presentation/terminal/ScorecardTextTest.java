package org.partnerscore.presentation.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerscore.presentation.SampleScores;
import org.partnerscore.presentation.words.Language;

class ScorecardTextTest {
    @ParameterizedTest
    @EnumSource
    void a_scorecard_looks_like_the_one_on_file(Language language) throws IOException {
        assertThat(new ScorecardText(language, Style.PLAIN).of(SampleScores.scorecard()))
                .isEqualTo(Golden.file("scorecard." + language.id() + ".txt"));
    }

    @ParameterizedTest
    @EnumSource
    void a_ranking_looks_like_the_one_on_file(Language language) throws IOException {
        RankingText ranking = new RankingText(language, Style.PLAIN, 5);
        SampleScores.scorecards().forEach(ranking);
        assertThat(ranking.text()).isEqualTo(Golden.file("ranking." + language.id() + ".txt"));
    }
}
