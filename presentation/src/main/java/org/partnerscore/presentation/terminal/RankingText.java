package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.presentation.words.Language;

/**
 * Many accounts as a ranking by the points, then the tier, of their best pathway, equal ones by account id. It is fed scorecard by
 * scorecard and keeps no more of them than it shows.
 */
public final class RankingText implements Consumer<Scorecard> {
    private static final int RANK = 5;
    private static final int GAP = 2;
    private static final int BAR = 10;
    private static final int ACCOUNT = 18;
    private static final int TIER = 12;
    private static final int MOST_PATHWAYS = 3;

    private static final Comparator<Scorecard> BY_SCORE = Comparator.comparing(
                    (Scorecard card) -> card.best().points(), Comparator.reverseOrder())
            .thenComparing(card -> card.best().rank());

    private static final Comparator<Scorecard> BEST_FIRST = BY_SCORE.thenComparing(
            card -> card.account().getBytes(StandardCharsets.UTF_8), (a, b) -> Arrays.compareUnsigned(a, b));

    private final Voice voice;
    private final int rows;
    private final PriorityQueue<Scorecard> shown = new PriorityQueue<>(BEST_FIRST.reversed());
    private long accounts;

    /** @param rows how many accounts are shown at most, 1 or more */
    public RankingText(Language language, Style style, int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("a ranking shows at least one account, not " + rows);
        }
        this.voice = new Voice(language, style);
        this.rows = rows;
    }

    /** Takes the scorecard of one more account; all are of one programme and month. */
    @Override
    public void accept(Scorecard card) {
        accounts++;
        shown.add(card);
        if (shown.size() > rows) {
            shown.remove();
        }
    }

    /** The ranking in lines, each ended by a line feed; empty if there was no account. */
    public String text() {
        List<Scorecard> cards = shown.stream().sorted(BEST_FIRST).toList();
        if (cards.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>(title(cards.get(0)));
        header(cards.get(0)).forEach(line -> lines.add(voice.style().paint(Paint.FAINT, line)));
        int rank = 0;
        for (int i = 0; i < cards.size(); i++) {
            boolean equal = i > 0 && BY_SCORE.compare(cards.get(i - 1), cards.get(i)) == 0;
            rank = equal ? rank : i + 1;
            lines.add(row(rank, cards.get(i)));
        }
        if (accounts > cards.size()) {
            lines.add(voice.style()
                    .printable(voice.notation().counted("ranking.more", BigDecimal.valueOf(accounts - cards.size()))));
        }
        return Columns.text(lines);
    }

    private List<String> title(Scorecard card) {
        String count =
                voice.style().printable(voice.notation().counted("ranking.accounts", BigDecimal.valueOf(accounts)));
        return List.of(
                voice.style()
                        .paint(
                                Paint.TITLE,
                                voice.ends(voice.name(card.programme().name()), count, ScorecardText.WIDTH)),
                voice.when(card),
                voice.rule());
    }

    /** The heads of the columns; names of pathways stand on as many lines as they need. */
    private List<String> header(Scorecard card) {
        int field = pathwayField(card);
        List<List<String>> names = columns(card).stream()
                .map(score -> Columns.wrap(voice.name(score.pathway().name()), field))
                .toList();
        int height = names.stream().mapToInt(List::size).max().orElseThrow();
        List<String> lines = new ArrayList<>();
        for (int left = height; left > 0; left--) {
            int down = left;
            List<String> heads = names.stream()
                    .map(name -> name.size() < down ? "" : name.get(name.size() - down))
                    .toList();
            boolean last = left == 1;
            lines.add(start(
                            last ? voice.say("ranking.rank") : "",
                            last ? voice.say("ranking.account") : "",
                            last ? voice.say("ranking.tier") : "")
                    + pathways(heads, field));
        }
        return lines;
    }

    private String row(int rank, Scorecard card) {
        PathwayScore best = card.best();
        List<String> points = columns(card).stream()
                .map(score -> score.hasPoints()
                        ? voice.style().printable(voice.notation().points(score.points()))
                        : voice.total(score))
                .toList();
        String row = start(voice.notation().number(rank), voice.style().printable(card.account()), voice.tier(best))
                + pathways(points, pathwayField(card));
        if (!best.hasPoints()) {
            return row;
        }
        return row
                + " ".repeat(GAP)
                + voice.style()
                        .paint(Voice.paint(best), new Bar(voice.symbols()).of(best.points(), best.maximum(), BAR));
    }

    private String start(String rank, String account, String tier) {
        return voice.right(rank, RANK)
                + " ".repeat(GAP)
                + voice.left(account, ACCOUNT)
                + " ".repeat(GAP)
                + voice.left(tier, TIER);
    }

    private String pathways(List<String> texts, int field) {
        return texts.stream()
                .map(text -> " ".repeat(GAP) + voice.right(text, field))
                .collect(Collectors.joining());
    }

    /** The pathways that get a column: all of them, or where they are too many the best one. */
    private static List<PathwayScore> columns(Scorecard card) {
        return card.pathways().size() <= MOST_PATHWAYS ? card.pathways() : List.of(card.best());
    }

    /** What is left of the line is shared by the pathways. */
    private static int pathwayField(Scorecard card) {
        int left = ScorecardText.WIDTH - RANK - GAP - ACCOUNT - GAP - TIER - GAP - BAR;
        return left / columns(card).size() - GAP;
    }
}
