package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.forecast.Event;
import org.partnerscore.insight.forecast.Forecast;
import org.partnerscore.insight.forecast.MonthAhead;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.presentation.words.ScoreWords;

/** A forecast as text: the points of each month first, then what changes them. */
public final class ForecastText {
    private static final int MONTH = 18;
    private static final int NUMBER = 9;

    private final Voice voice;
    private final ChangeText changes;

    /** @param tenantName what to call a tenant by its id */
    public ForecastText(Language language, Style style, UnaryOperator<String> tenantName) {
        this.voice = new Voice(language, style);
        this.changes = new ChangeText(voice, tenantName);
    }

    /** The forecast in lines, each ended by a line feed. */
    public String of(Forecast forecast) {
        List<String> lines = new ArrayList<>(title(forecast));
        for (int p = 0; p < forecast.now().pathways().size(); p++) {
            lines.add("");
            lines.addAll(pathway(forecast, p));
        }
        return Columns.text(lines);
    }

    private List<String> title(Forecast forecast) {
        Scorecard now = forecast.now();
        List<String> lines = new ArrayList<>();
        String account = voice.say("forecast.account", Map.of("account", now.account()));
        String span = voice.style()
                .printable(voice.notation()
                        .counted(
                                "forecast.months",
                                BigDecimal.valueOf(forecast.months().size())));
        lines.add(voice.style().paint(Paint.TITLE, voice.ends(account, span, ScorecardText.WIDTH)));
        lines.add(voice.ends(
                voice.name(now.programme().name()),
                voice.say("forecast.after", Map.of("month", voice.notation().month(now.month()))),
                ScorecardText.WIDTH));
        lines.add(voice.rule());
        String held = voice.say(
                "forecast.held." + forecast.assumption().id(),
                Map.of("month", voice.notation().month(now.month())));
        lines.addAll(Columns.wrap(held, ScorecardText.WIDTH));
        return lines;
    }

    private List<String> pathway(Forecast forecast, int number) {
        PathwayScore now = forecast.now().pathways().get(number);
        List<String> lines = new ArrayList<>();
        lines.add(voice.style().paint(Paint.TITLE, voice.name(now.pathway().name())));
        if (forecast.months().stream()
                .map(ahead -> ahead.card().pathways().get(number))
                .allMatch(then -> ScoreWords.same(then, now))) {
            lines.add(voice.say("forecast.unchanged", Map.of("score", voice.pointsAndTier(now))));
            return lines;
        }
        lines.add(row(forecast.now(), number, ""));
        PathwayScore before = now;
        for (MonthAhead ahead : forecast.months()) {
            PathwayScore then = ahead.card().pathways().get(number);
            lines.add(row(
                    ahead.card(), number, then.points().equals(before.points()) ? "" : changes.points(before, then)));
            before = then;
        }
        addEvents(lines, forecast, now.pathway().id(), true);
        addEvents(lines, forecast, now.pathway().id(), false);
        return lines;
    }

    private String row(Scorecard card, int number, String change) {
        PathwayScore score = card.pathways().get(number);
        String month = voice.style().printable(voice.notation().month(card.month()));
        if (!score.hasPoints()) {
            return "  " + voice.left(month, MONTH) + voice.left(voice.tier(score), MONTH) + voice.total(score);
        }
        return "  " + voice.left(month, MONTH)
                + voice.right(voice.notation().points(score.points()), NUMBER)
                + voice.right(change, NUMBER)
                + "  "
                + voice.style().paint(Voice.paint(score), voice.tier(score));
    }

    /** What changes points or tier; what only moves values is left to the document. */
    private void addEvents(List<String> lines, Forecast forecast, String pathway, boolean certain) {
        List<Event> events = forecast.months().stream()
                .flatMap(ahead -> ahead.events().stream())
                .filter(event -> event.certain() == certain)
                .filter(event -> event.change().pathway().id().equals(pathway))
                .filter(event -> event.change().changesScore())
                .sorted(Comparator.comparing(Event::day))
                .toList();
        if (!events.isEmpty()) {
            lines.add("");
            lines.add(voice.style().paint(Paint.TITLE, voice.say(certain ? "forecast.certain" : "forecast.assumed")));
            lines.addAll(new EventRows(voice, changes).lines(events, forecast.now()));
        }
    }
}
