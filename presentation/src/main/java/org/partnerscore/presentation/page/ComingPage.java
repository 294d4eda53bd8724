package org.partnerscore.presentation.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.forecast.Event;
import org.partnerscore.insight.forecast.Forecast;
import org.partnerscore.insight.forecast.MonthAhead;
import org.partnerscore.insight.standing.Standing;
import org.partnerscore.presentation.terminal.EventSentences;
import org.partnerscore.presentation.terminal.StandingSentences;
import org.partnerscore.presentation.words.ScoreWords;

/**
 * Where an account stands, and what is coming.
 *
 * @param programme id of the programme
 * @param account id of the account
 * @param month the published month, as addresses spell it
 * @param state the state of the competency in a word or two
 * @param meaning what that means
 * @param days the score now, and the days that count
 * @param held what the months ahead rest on
 * @param pathways the pathways
 */
public record ComingPage(
        String programme,
        String account,
        String month,
        String state,
        List<String> meaning,
        List<String> days,
        String held,
        List<Panel> pathways) {
    public ComingPage {
        meaning = List.copyOf(meaning);
        days = List.copyOf(days);
        pathways = List.copyOf(pathways);
    }

    /**
     * A pathway.
     *
     * @param name its name
     * @param ofPoints whether there are points
     * @param unchanged that nothing changes; empty if something does
     * @param events what changes points or tier, the earliest first
     * @param months the months, the present one first; empty if nothing changes
     */
    public record Panel(String name, boolean ofPoints, String unchanged, List<Coming> events, List<Month> months) {
        public Panel {
            events = List.copyOf(events);
            months = List.copyOf(months);
        }
    }

    /**
     * Something that will happen.
     *
     * @param day the day as people read it
     * @param date the day as machines do
     * @param points points won or lost, with their sign; empty in a programme without points
     * @param trend {@code up} or {@code down}
     * @param what what it is, and what it makes of the tier
     * @param certain whether it follows from dates alone, in words
     */
    public record Coming(String day, String date, String points, String trend, String what, String certain) {}

    /** A month's points, or how many of the values that the next tier needs, what points changed by, and the tier. */
    public record Month(String month, String points, String change, String tier) {}

    /**
     * Writes both out.
     *
     * @param forecast of the months after the one that the standing is of
     * @param tenantName what to call a tenant by its id
     */
    public static ComingPage of(
            PageVoice voice, Standing standing, Forecast forecast, UnaryOperator<String> tenantName) {
        StandingSentences sentences = new StandingSentences(voice.language());
        EventSentences events = new EventSentences(voice.language(), tenantName);
        Scorecard now = forecast.now();
        return new ComingPage(
                now.programme().id(),
                now.account(),
                now.month().toString(),
                sentences.state(standing),
                sentences.meaning(standing),
                sentences.days(standing),
                voice.say(
                        "forecast.held." + forecast.assumption().id(),
                        Map.of("month", voice.notation().month(now.month()))),
                IntStream.range(0, now.pathways().size())
                        .mapToObj(number -> panel(voice, events, forecast, number))
                        .toList());
    }

    private static Panel panel(PageVoice voice, EventSentences events, Forecast forecast, int number) {
        PathwayScore now = forecast.now().pathways().get(number);
        String name = voice.name(now.pathway().name());
        List<Coming> coming = forecast.months().stream()
                .flatMap(month -> month.events().stream()
                        .filter(event -> event.change()
                                .pathway()
                                .id()
                                .equals(now.pathway().id()))
                        .filter(event -> event.change().changesScore())
                        .sorted(Comparator.comparing(Event::day))
                        .map(event -> coming(voice, events, event, month.card())))
                .toList();
        boolean same = forecast.months().stream()
                .map(month -> month.card().pathways().get(number))
                .allMatch(then -> ScoreWords.same(then, now));
        return same
                ? new Panel(
                        name,
                        now.hasPoints(),
                        voice.say(
                                "forecast.unchanged",
                                Map.of("score", voice.scores().pointsAndTier(now))),
                        coming,
                        List.of())
                : new Panel(name, now.hasPoints(), "", coming, months(voice, forecast, number));
    }

    private static List<Month> months(PageVoice voice, Forecast forecast, int number) {
        List<Month> months = new ArrayList<>();
        PathwayScore before = forecast.now().pathways().get(number);
        months.add(month(voice, forecast.now(), number, ""));
        for (MonthAhead ahead : forecast.months()) {
            PathwayScore then = ahead.card().pathways().get(number);
            boolean same = then.points().equals(before.points());
            months.add(month(voice, ahead.card(), number, same ? "" : voice.change(before, then)));
            before = then;
        }
        return months;
    }

    private static Month month(PageVoice voice, Scorecard card, int number, String change) {
        PathwayScore score = card.pathways().get(number);
        return new Month(
                voice.notation().month(card.month()),
                score.hasPoints()
                        ? voice.notation().points(score.points())
                        : voice.scores().total(score),
                change,
                tier(voice, score));
    }

    private static Coming coming(PageVoice voice, EventSentences events, Event event, Scorecard card) {
        boolean ofPoints = event.change().indicator().hasPoints();
        return new Coming(
                voice.notation().day(event.day()),
                event.day().toString(),
                ofPoints ? voice.change(event.change().hundredths()) : "",
                event.change().gain() < 0 ? "down" : "up",
                events.what(event, card),
                voice.say(event.certain() ? "web.coming.certain" : "web.coming.assumed"));
    }

    private static String tier(PageVoice voice, PathwayScore score) {
        return voice.tier(score.tier(), score.tiers());
    }
}
