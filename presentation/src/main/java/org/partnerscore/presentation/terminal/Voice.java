package org.partnerscore.presentation.terminal;

import java.util.List;
import java.util.Map;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Text;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.presentation.words.Notation;
import org.partnerscore.presentation.words.ReasonWords;
import org.partnerscore.presentation.words.ScoreWords;
import org.partnerscore.presentation.words.Words;

/** Speaks one language to one terminal: whatever it says can be printed there as it is. */
final class Voice {
    private final Words words;
    private final Notation notation;
    private final Style style;
    private final Symbols symbols;

    Voice(Language language, Style style) {
        this.words = Words.in(language);
        this.notation = new Notation(words);
        this.style = style;
        this.symbols = style.symbols();
    }

    Style style() {
        return style;
    }

    Symbols symbols() {
        return symbols;
    }

    Notation notation() {
        return notation;
    }

    String say(String key) {
        return style.printable(words.text(key));
    }

    String say(String key, Map<String, String> values) {
        return style.printable(words.text(key, values));
    }

    /** How far scores have come. Its texts must be made printable. */
    ScoreWords scores() {
        return new ScoreWords(words);
    }

    /** Points of the maximum; without points the values that the next tier needs. */
    String total(PathwayScore score) {
        return style.printable(scores().total(score));
    }

    /** Points and tier; without points the tier alone. */
    String pointsAndTier(PathwayScore score) {
        return style.printable(scores().pointsAndTier(score));
    }

    /** The market that counts or, in a programme with tracks, the track. */
    String market(Programme programme, String which) {
        return style.printable(scores().market(programme, which));
    }

    /** Whether there is a text under a key. */
    boolean knows(String key) {
        return words.keys().contains(key);
    }

    String name(Text text) {
        return style.printable(words.language().of(text));
    }

    String sentence(Reason reason, Programme programme, Unit unit) {
        return style.printable(new ReasonWords(words, programme).sentence(reason, unit));
    }

    /** Name of the tier that a pathway's score reaches. */
    String tier(PathwayScore score) {
        return tier(score.tier(), score.tiers());
    }

    /** Name of the tier with an id, or that there is none. */
    String tier(String id, List<Tier> tiers) {
        return style.printable(words.tier(id, tiers));
    }

    /** A line across the page. */
    String rule() {
        return style.paint(Paint.FAINT, symbols.rule().repeat(ScorecardText.WIDTH));
    }

    /** The month scored and the day whose rules were taken. */
    String when(Scorecard card) {
        return say(
                "scorecard.when", Map.of("month", notation.month(card.month()), "day", notation.day(card.rulesAsOf())));
    }

    /** The paint of a pathway's score: green once it reaches a tier. */
    static Paint paint(PathwayScore score) {
        return score.tier().equals(Tier.NONE) ? Paint.NONE : Paint.GOOD;
    }

    String cut(String text, int field) {
        return Columns.cut(text, field, symbols.ellipsis());
    }

    String left(String text, int field) {
        return Columns.left(text, field, symbols.ellipsis());
    }

    String right(String text, int field) {
        return Columns.right(text, field, symbols.ellipsis());
    }

    /** Two texts at the ends of a line; the left one is cut where both do not fit. */
    String ends(String left, String right, int field) {
        String end = cut(right, field);
        int room = Math.max(0, field - Columns.width(end) - 2);
        return left(left, room) + right(end, field - room);
    }
}
