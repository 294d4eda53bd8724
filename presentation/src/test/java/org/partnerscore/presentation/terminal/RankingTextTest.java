package org.partnerscore.presentation.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.presentation.SampleScores;
import org.partnerscore.presentation.words.Language;

class RankingTextTest {
    private static String ranking(int rows, List<Scorecard> cards) {
        RankingText ranking = new RankingText(Language.EN, Style.PLAIN, rows);
        cards.forEach(ranking);
        return ranking.text();
    }

    @Test
    void the_best_come_first_and_equal_ones_share_a_rank_in_the_order_of_their_ids() {
        assertThat(ranking(
                        3,
                        List.of(
                                SampleScores.total("b", 100, 0),
                                SampleScores.total("c", 0, 300),
                                SampleScores.total("a", 0, 100))))
                .containsPattern("(?s) 1  c .* 2  a .* 2  b ");
    }

    @Test
    void who_is_not_shown_is_counted() {
        List<Scorecard> three = List.of(
                SampleScores.total("x", 100, 0), SampleScores.total("y", 200, 0), SampleScores.total("z", 300, 0));
        assertThat(ranking(2, three))
                .contains("3 accounts", "and 1 more account:")
                .doesNotContain(" x ");
        assertThat(ranking(1, three)).contains("and 2 more accounts:");
        assertThat(ranking(3, three)).doesNotContain("more");
    }

    @Test
    void ids_go_by_their_bytes() {
        assertThat(ranking(2, List.of(SampleScores.total("\ud83d\ude00", 0, 0), SampleScores.total("\uff21", 0, 0))))
                .containsPattern("(?s)\uff21.*\ud83d\ude00");
    }

    @Test
    void without_accounts_there_is_nothing_to_show() {
        assertThat(ranking(1, List.of())).isEmpty();
    }

    @Test
    void a_ranking_without_rows_is_refused() {
        assertThatThrownBy(() -> ranking(0, List.of())).hasMessageContaining("at least one");
    }
}
