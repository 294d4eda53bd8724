package org.partnerscore.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.workspace.published.AccountPoints;
import org.partnerscore.workspace.published.PublicationSource;
import org.partnerscore.workspace.published.Publications;
import org.partnerscore.workspace.published.PublishedScores;
import org.partnerscore.workspace.store.Layout;

class PublicationSourceTest {
    private static final String PROGRAMME = "cloud-business-applications";

    @TempDir
    Path folder;

    @Test
    void a_run_counts_only_once_it_is_published() throws Exception {
        Bench bench = Bench.received(folder);
        String run = bench.run(Bench.MONTH);
        PublicationSource source = PublicationSource.of(bench.root);

        assertThat(source.now().programmes()).isEmpty();

        publish(bench, run);

        assertThat(source.now().programmes()).containsExactly(PROGRAMME);
        assertThat(source.now().months(PROGRAMME)).containsExactly(Bench.MONTH);
        assertThat(source.now().run(PROGRAMME, Bench.MONTH)).contains(run);
    }

    @Test
    void what_was_asked_for_before_a_publication_stays_as_it_was() throws Exception {
        Bench bench = Bench.received(folder);
        publish(bench, bench.run(Bench.MONTH));
        PublicationSource source = PublicationSource.of(bench.root);
        Publications before = source.now();

        publish(bench, bench.run(Bench.MONTH.minusMonths(1)));

        assertThat(before.months(PROGRAMME)).containsExactly(Bench.MONTH);
        assertThat(source.now().months(PROGRAMME)).containsExactly(Bench.MONTH.minusMonths(1), Bench.MONTH);
        bench.assertEveryRunIsVerified();
    }

    @Test
    void scorecards_are_those_of_the_runs_tables() throws Exception {
        Bench bench = Bench.received(folder);
        String run = bench.run(Bench.MONTH);
        publish(bench, run);

        PublishedScores scores = scores(bench, Bench.MONTH);
        List<String> rows = Files.readAllLines(new Layout(bench.root).run(run).resolve("indicators.csv"));

        assertThat(scores.ranking()).hasSize(5);
        for (AccountPoints account : scores.ranking()) {
            Scorecard card = scores.scorecard(account.account()).orElseThrow();
            assertThat(card.month()).isEqualTo(Bench.MONTH);
            assertThat(card.best().points()).isEqualTo(account.points());
            assertThat(card.best().tier()).isEqualTo(account.tier());
            for (PathwayScore pathway : card.pathways()) {
                assertThat(pathway.indicators())
                        .hasSize(7)
                        .allSatisfy(score -> assertThat(rows)
                                .anyMatch(row -> row.startsWith(account.account() + "," + PROGRAMME + ","
                                                + pathway.pathway().id() + "," + Bench.MONTH + "-01,"
                                                + score.indicator().id() + "," + score.market() + ","
                                                + score.value()
                                                        .stripTrailingZeros()
                                                        .toPlainString() + ",")
                                        && row.endsWith("," + score.points() + "," + score.maximum() + ","
                                                + score.outcome().id())));
            }
        }
        assertThat(scores.scorecard("nobody")).isEmpty();
    }

    @Test
    void the_ranking_begins_with_the_most_points() throws Exception {
        Bench bench = Bench.received(folder);
        publish(bench, bench.run(Bench.MONTH));

        assertThat(scores(bench, Bench.MONTH).ranking())
                .isSortedAccordingTo((a, b) -> b.points().compareTo(a.points()));
    }

    private static PublishedScores scores(Bench bench, YearMonth month) throws Exception {
        return PublicationSource.of(bench.root).now().scores(PROGRAMME, month).orElseThrow();
    }

    private static void publish(Bench bench, String run) throws Exception {
        try (WorkspaceWriter writer = bench.create()) {
            assertThat(writer.publish(run)).isTrue();
        }
    }
}
