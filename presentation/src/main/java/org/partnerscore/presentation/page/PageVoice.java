package org.partnerscore.presentation.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Text;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.insight.scenario.Change;
import org.partnerscore.insight.scenario.ChangeProblem;
import org.partnerscore.presentation.words.ChangeWords;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.presentation.words.Notation;
import org.partnerscore.presentation.words.ReasonWords;
import org.partnerscore.presentation.words.ScoreWords;
import org.partnerscore.presentation.words.Words;

/** Speaks one language to one reader of a page. */
public final class PageVoice {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Words words;
    private final Notation notation;

    public PageVoice(Language language) {
        this.words = Words.in(language);
        this.notation = new Notation(words);
    }

    /** The language spoken. */
    public Language language() {
        return words.language();
    }

    /** How numbers and days are written. */
    public Notation notation() {
        return notation;
    }

    /** A text of the catalogue without slots. */
    public String say(String key) {
        return words.text(key);
    }

    /** A text of the catalogue with its slots filled. */
    public String say(String key, Map<String, String> values) {
        return words.text(key, values);
    }

    /** A day and a time of it, in UTC. */
    public String moment(Instant instant) {
        return say(
                "web.data.time",
                Map.of(
                        "day", notation.day(LocalDate.ofInstant(instant, ZoneOffset.UTC)),
                        "time", TIME.format(LocalTime.ofInstant(instant, ZoneOffset.UTC))));
    }

    /** A name in the language. */
    public String name(Text text) {
        return language().of(text);
    }

    /** Name of a tier, or that there is none. */
    public String tier(String id, List<Tier> tiers) {
        return words.tier(id, tiers);
    }

    /** Points won or lost, with their sign. */
    public String change(int hundredths) {
        String sign = hundredths > 0 ? "+" : hundredths < 0 ? "\u2212" : "\u00b1";
        return sign + notation.points(new Points(Math.abs(hundredths)));
    }

    /** How far scores have come. */
    public ScoreWords scores() {
        return new ScoreWords(words);
    }

    /** Points won or lost, with their sign; empty in a programme without points. */
    public String change(PathwayScore before, PathwayScore after) {
        return after.hasPoints()
                ? change(after.points().hundredths() - before.points().hundredths())
                : "";
    }

    /** What is wrong with a change, and what to write instead. */
    public String problem(ChangeProblem problem) {
        return ChangeWords.problem(words, problem);
    }

    /** What a change makes of an account, without a full stop. */
    public String change(Change change, Programme programme, AccountFacts facts) {
        return new ChangeWords(words, programme, facts).of(change);
    }

    /** A reason as a sentence. */
    public String sentence(Reason reason, Programme programme, Unit unit) {
        return new ReasonWords(words, programme).sentence(reason, unit);
    }
}
