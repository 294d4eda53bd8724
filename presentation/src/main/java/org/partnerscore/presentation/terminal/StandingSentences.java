package org.partnerscore.presentation.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.standing.Anniversary;
import org.partnerscore.insight.standing.LifeCycle;
import org.partnerscore.insight.standing.Standing;
import org.partnerscore.insight.standing.Status;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.presentation.words.ScoreWords;

/** What a standing is and which days count, a sentence or two each, for whoever lays them out. */
public final class StandingSentences {
    private final Voice voice;

    StandingSentences(Voice voice) {
        this.voice = voice;
    }

    /** Sentences for whoever lays them out otherwise than a terminal does. */
    public StandingSentences(Language language) {
        this(new Voice(language, Style.PLAIN));
    }

    /** The state in a word or two. */
    public String state(Standing standing) {
        return voice.say("standing." + standing.state().id());
    }

    /** What the state means, and the tier that is kept. */
    public List<String> meaning(Standing standing) {
        List<String> sentences = new ArrayList<>();
        Status status = standing.status();
        if (status == null || standing.attainedOn() != null) {
            boolean values = standing.state() == LifeCycle.NOT_STARTED
                    && !standing.now().programme().hasPoints();
            sentences.add(
                    voice.say(ScoreWords.key("standing." + standing.state().id() + ".meaning", !values)));
        }
        if (status != null) {
            sentences.add(status(status));
        }
        return sentences;
    }

    /** The score now, and the days on which the competency was attained and is to be confirmed. */
    public List<String> days(Standing standing) {
        List<String> sentences = new ArrayList<>();
        Scorecard now = standing.now();
        sentences.add(voice.say("standing.now", Map.of("score", score(now.best(), now))));
        if (standing.attainedOn() == null) {
            if (standing.status() == null) {
                sentences.add(voice.say(
                        growsSince(now.programme()) ? "standing.no-competency" : "standing.no-competency.no-growth"));
            }
            return sentences;
        }
        sentences.add(
                voice.say("standing.attained", Map.of("day", voice.notation().day(standing.attainedOn()))));
        if (standing.last() != null) {
            sentences.add(anniversary("standing.last", standing.last()));
        }
        if (standing.next() != null) {
            boolean ahead = standing.next().decidedBy().isAfter(now.month());
            sentences.add(anniversary(ahead ? "standing.next" : "standing.next.known", standing.next()));
        }
        return sentences;
    }

    /** Whether an indicator measures growth since the day of the competency (R10). */
    private static boolean growsSince(Programme programme) {
        return programme.indicators().stream()
                .anyMatch(indicator -> indicator.measure() instanceof MeasureDefinition.CertifiedGrowth);
    }

    /** What the months up to now come to, and what is not known of them. */
    private String status(Status status) {
        String first = voice.notation().month(status.first());
        Scorecard reached = status.reached();
        String told = reached == null || status.until() == null
                ? voice.say("standing.status.none", Map.of("first", first))
                : voice.say(
                        reached.best().hasPoints() ? "standing.status.kept" : "standing.status.kept.values",
                        Map.of(
                                "tier", voice.tier(reached.best()),
                                "month", voice.notation().month(reached.month()),
                                "points", voice.notation().points(reached.best().points()),
                                "until", voice.notation().month(status.until())));
        return status.known().equals(status.first())
                ? told
                : told + " "
                        + voice.say(
                                "standing.status.unknown",
                                Map.of("first", first, "known", voice.notation().month(status.known())));
    }

    private String anniversary(String key, Anniversary anniversary) {
        Scorecard card = anniversary.card();
        return voice.say(
                card == null ? key + ".unknown" : key,
                Map.of(
                        "day", voice.notation().day(anniversary.day()),
                        "month", voice.notation().month(anniversary.decidedBy()),
                        "score", card == null ? "" : score(card.best(), card)));
    }

    private String score(PathwayScore best, Scorecard card) {
        String score = voice.pointsAndTier(best);
        return card.pathways().size() == 1
                ? score
                : voice.say(
                        "standing.score",
                        Map.of(
                                "score",
                                score,
                                "pathway",
                                voice.name(best.pathway().name())));
    }
}
