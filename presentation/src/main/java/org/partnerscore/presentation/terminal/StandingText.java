package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.forecast.Event;
import org.partnerscore.insight.standing.Anniversary;
import org.partnerscore.insight.standing.Standing;
import org.partnerscore.insight.standing.Status;
import org.partnerscore.presentation.words.Language;

/** A standing as text: the state and what it means, the days that count, what endangers it. */
public final class StandingText {
    private static final int MOST_DANGERS = 8;

    private final Voice voice;
    private final ChangeText changes;

    /** @param tenantName what to call a tenant by its id */
    public StandingText(Language language, Style style, UnaryOperator<String> tenantName) {
        this.voice = new Voice(language, style);
        this.changes = new ChangeText(voice, tenantName);
    }

    /** The standing in lines, each ended by a line feed. */
    public String of(Standing standing) {
        Scorecard now = standing.now();
        List<String> lines = new ArrayList<>();
        String account = voice.say("scorecard.account", Map.of("account", now.account()));
        String state = voice.say("standing." + standing.state().id());
        lines.add(voice.style().paint(Paint.TITLE, voice.ends(account, state, ScorecardText.WIDTH)));
        lines.add(voice.ends(voice.name(now.programme().name()), voice.when(now), ScorecardText.WIDTH));
        lines.add(voice.rule());
        Status status = standing.status();
        if (status == null || standing.attainedOn() != null) {
            add(lines, voice.say("standing." + standing.state().id() + ".meaning"));
        }
        if (status != null) {
            add(lines, status(status));
        }
        lines.add("");
        add(lines, voice.say("standing.now", Map.of("score", score(now.best(), now))));
        days(lines, standing);
        dangers(lines, standing);
        return Columns.text(lines);
    }

    private void days(List<String> lines, Standing standing) {
        if (standing.attainedOn() == null && standing.status() != null) {
            return;
        }
        if (standing.attainedOn() == null) {
            add(lines, voice.say("standing.no-competency"));
            return;
        }
        add(lines, voice.say("standing.attained", Map.of("day", voice.notation().day(standing.attainedOn()))));
        if (standing.last() != null) {
            add(lines, anniversary("standing.last", standing.last()));
        }
        if (standing.next() != null) {
            boolean ahead = standing.next().decidedBy().isAfter(standing.now().month());
            add(lines, anniversary(ahead ? "standing.next" : "standing.next.known", standing.next()));
        }
    }

    /** What the months up to now come to, and what is not known of them. */
    private String status(Status status) {
        String first = voice.notation().month(status.first());
        Scorecard reached = status.reached();
        String told = reached == null || status.until() == null
                ? voice.say("standing.status.none", Map.of("first", first))
                : voice.say(
                        "standing.status.kept",
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
        Map<String, String> values = Map.of(
                "points", voice.notation().points(best.points()),
                "tier", voice.tier(best),
                "pathway", voice.name(best.pathway().name()));
        return voice.say(card.pathways().size() == 1 ? "standing.score.single" : "standing.score", values);
    }

    private void dangers(List<String> lines, Standing standing) {
        if (standing.next() == null) {
            return;
        }
        lines.add("");
        if (standing.dangers().isEmpty()) {
            add(lines, voice.say("standing.no-danger"));
            return;
        }
        lines.add(voice.style().paint(Paint.TITLE, voice.say("standing.dangers")));
        List<Event> most = standing.dangers().stream().limit(MOST_DANGERS).toList();
        lines.addAll(new EventRows(voice, changes).lines(most, standing.now()));
        int rest = standing.dangers().size() - most.size();
        if (rest > 0) {
            add(lines, voice.style().printable(voice.notation().counted("standing.rest", BigDecimal.valueOf(rest))));
        }
    }

    private static void add(List<String> lines, String text) {
        lines.addAll(Columns.wrap(text, ScorecardText.WIDTH));
    }
}
