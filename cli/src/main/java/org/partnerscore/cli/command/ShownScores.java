package org.partnerscore.cli.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.engine.score.Scores;
import org.partnerscore.presentation.json.Document;
import org.partnerscore.presentation.json.Head;
import org.partnerscore.presentation.json.ScorecardDocument;
import org.partnerscore.presentation.json.ScorecardsDocument;
import org.partnerscore.presentation.terminal.RankingText;
import org.partnerscore.presentation.terminal.ScorecardText;

/** Scores given on standard output. */
final class ShownScores {
    /** More accounts than this are ranked. */
    private static final int MOST_SCORECARDS = 3;

    private final Speaker speaker;
    private final Scores scores;
    private final int[] accounts;

    ShownScores(Speaker speaker, Scores scores, int[] accounts) {
        this.speaker = speaker;
        this.scores = scores;
        this.accounts = accounts;
    }

    /** A few accounts as scorecards, many as a ranking of the best. */
    void text(int rows) throws IOException {
        speaker.result(accounts.length <= MOST_SCORECARDS ? scorecards() : ranking(rows));
    }

    String scorecards() {
        ScorecardText text = new ScorecardText(speaker.language(), speaker.resultStyle());
        return Arrays.stream(accounts).mapToObj(scores::scorecard).map(text::of).collect(Collectors.joining("\n"));
    }

    String ranking(int rows) {
        RankingText ranking = new RankingText(speaker.language(), speaker.resultStyle(), rows);
        Scores.Cards cards = scores.cards(false);
        Arrays.stream(accounts).mapToObj(cards::scorecard).forEach(ranking);
        return ranking.text();
    }

    /**
     * A document.
     *
     * @param single whether it is about one account alone
     * @param assumedValid whether the data set was taken as good
     */
    void json(String source, boolean single, boolean assumedValid) throws IOException {
        ScoringPlan plan = scores.plan();
        Scores.Cards cards = scores.cards(true);
        Document document = single
                ? new ScorecardDocument(source, cards.scorecard(accounts[0]), assumedValid)
                : new ScorecardsDocument(
                        new Head(source, plan.programme().id(), plan.rulesAsOf(), plan.month(), assumedValid),
                        Arrays.stream(accounts).mapToObj(cards::scorecard).iterator());
        Documents.give(document, speaker);
    }
}
