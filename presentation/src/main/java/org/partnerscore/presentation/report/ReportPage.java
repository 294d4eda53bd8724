package org.partnerscore.presentation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.explain.ExplainedLine;
import org.partnerscore.insight.explain.IndicatorExplanation;
import org.partnerscore.insight.forecast.MonthAhead;
import org.partnerscore.insight.report.AccountReport;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.presentation.terminal.EventSentences;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.presentation.words.ReasonWords;
import org.partnerscore.presentation.words.Words;

/**
 * An account's report as one HTML page: the score first, then how it came, how it comes about and what comes. Nothing is
 * loaded from elsewhere and nothing runs; the same report gives the same bytes.
 */
public final class ReportPage {
    /** Lines of one indicator that count, and that do not, of which the page shows no more; the pack has them all. */
    private static final int MOST_LINES = 8;

    private final AccountReport report;
    private final PageVoice voice;
    private final ReasonWords reasons;
    private final EventSentences events;
    private final String source;
    private final String software;
    private final Html html = new Html();

    /**
     * @param source hash of the inputs
     * @param software name and version of the software
     */
    public ReportPage(Language language, AccountReport report, String source, String software) {
        this.report = report;
        this.voice = new PageVoice(language);
        this.reasons = new ReasonWords(Words.in(language), report.card().programme());
        this.events =
                new EventSentences(language, id -> report.explanation().names().getOrDefault(id, id));
        this.source = source;
        this.software = software;
    }

    /** The page. */
    public String html() {
        Scorecard card = report.card();
        String title = voice.say("report.title", Map.of("account", card.account()));
        html.raw("<!DOCTYPE html>");
        html.raw("<html lang=\"" + voice.language().id() + "\"><head><meta charset=\"utf-8\">");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.element("title", title + ", " + voice.notation().month(card.month()));
        html.raw("<style>").raw(style()).raw("</style></head><body><main>");
        html.element("h1", title);
        html.element(
                "p",
                "about",
                voice.name(card.programme().name()) + ". "
                        + voice.say(
                                "scorecard.when",
                                Map.of(
                                        "month",
                                        voice.notation().month(card.month()),
                                        "day",
                                        voice.notation().day(card.rulesAsOf()))));
        for (int p = 0; p < card.pathways().size(); p++) {
            pathway(p);
        }
        html.element("p", "about", voice.say("report.made", Map.of("software", software, "source", source)));
        html.raw("</main></body></html>");
        return html.toString();
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pathway(int number) {
        PathwayScore score = report.card().pathways().get(number);
        html.raw("<section>");
        html.element("h2", voice.name(score.pathway().name()));
        html.element("p", "total", voice.scores().withTier(total(score), score));
        voice.scores().lacking(score).forEach(need -> html.element("p", need));
        indicators(score);
        html.element("h3", voice.say("report.history"));
        if (score.hasPoints()) {
            html.raw(new HistoryChart(voice, number, report.history()).html());
        }
        months(number, report.history());
        html.element("h3", voice.say(score.hasPoints() ? "report.lines" : "report.lines.values"));
        report.explanation().indicators().stream()
                .filter(each -> each.pathway().id().equals(score.pathway().id()))
                .forEach(this::explanation);
        ahead(number);
        html.raw("</section>");
    }

    /** The total with all decimals of the maximum; without points how many of the values that the next tier needs. */
    private String total(PathwayScore score) {
        return score.hasPoints()
                ? voice.say(
                        "scorecard.total",
                        Map.of(
                                "points", voice.notation().points(score.points()),
                                "maximum", voice.notation().points(score.maximum())))
                : voice.scores().total(score);
    }

    private void indicators(PathwayScore score) {
        List<String> heads = new ArrayList<>(
                List.of(voice.say("report.indicator"), voice.say("scorecard.value"), voice.say("scorecard.target")));
        if (score.hasPoints()) {
            heads.add(voice.say("scorecard.points"));
            heads.add(voice.say("report.maximum"));
        }
        heads.add(voice.say("report.outcome"));
        html.table(heads);
        for (IndicatorScore each : score.indicators()) {
            Unit unit = each.indicator().unit();
            List<String> cells = new ArrayList<>(List.of(
                    voice.name(each.indicator().name()),
                    voice.notation().amount(each.value(), unit),
                    voice.notation().target(each)));
            if (score.hasPoints()) {
                cells.add(voice.notation().points(each.points()));
                cells.add(voice.notation().points(each.maximum()));
            }
            cells.add(voice.scores().outcome(each));
            html.row(cells);
        }
        html.endTable();
    }

    /** The table behind a chart. */
    private void months(int pathway, List<Scorecard> cards) {
        List<String> heads = new ArrayList<>(List.of(voice.say("report.month")));
        PathwayScore last = cards.get(cards.size() - 1).pathways().get(pathway);
        last.indicators().forEach(each -> heads.add(voice.name(each.indicator().name())));
        if (last.hasPoints()) {
            heads.add(voice.say("scorecard.points"));
        }
        heads.add(voice.say("report.tier"));
        html.raw("<div class=\"months\">").table(heads);
        for (Scorecard card : cards) {
            PathwayScore score = card.pathways().get(pathway);
            List<String> cells = new ArrayList<>(List.of(card.month().toString()));
            score.indicators().forEach(each -> cells.add(voice.scores().earned(each)));
            if (score.hasPoints()) {
                cells.add(voice.notation().points(score.points()));
            }
            cells.add(voice.tier(score.tier(), score.tiers()));
            html.row(cells);
        }
        html.endTable().raw("</div>");
    }

    private void explanation(IndicatorExplanation each) {
        Unit unit = each.score().indicator().unit();
        html.element(
                "h4",
                voice.say(
                        "report.earned",
                        Map.of(
                                "indicator", voice.name(each.score().indicator().name()),
                                "earned", voice.scores().earned(each.score()))));
        html.raw("<ul>");
        each.arithmetic().forEach(step -> html.element("li", reasons.sentence(step, unit)));
        html.raw("</ul>");
        if (each.lines().isEmpty()) {
            return;
        }
        html.table(List.of(voice.say("report.who"), voice.say("report.month"), voice.say("report.amount"), ""));
        List<ExplainedLine> shown = Stream.of(true, false)
                .flatMap(counted -> each.lines().stream()
                        .filter(line -> line.counted() == counted)
                        .limit(MOST_LINES))
                .toList();
        for (ExplainedLine line : shown) {
            html.raw(line.counted() ? "<tr>" : "<tr class=\"not\">");
            html.element("th", who(line));
            html.element("td", "n", line.month().toString());
            html.element("td", "n", line.counted() ? voice.notation().amount(line.amount(), unit) : "");
            html.element("td", reasons.sentence(line.reason(), unit));
            html.raw("</tr>");
        }
        html.endTable();
        int more = each.lines().size() - shown.size();
        if (more > 0) {
            html.element("p", "about", voice.notation().counted("report.more", BigDecimal.valueOf(more)));
        }
    }

    private String who(ExplainedLine line) {
        String id = line.tenantId() == null ? String.valueOf(line.individualId()) : line.tenantId();
        return report.explanation().names().getOrDefault(id, id);
    }

    private void ahead(int pathway) {
        html.element("h3", voice.say("report.ahead"));
        html.element(
                "p",
                voice.say(
                        "forecast.held.flat",
                        Map.of("month", voice.notation().month(report.card().month()))));
        months(
                pathway,
                report.forecast().months().stream().map(MonthAhead::card).toList());
        String id = report.card().pathways().get(pathway).pathway().id();
        List<String> sentences = report.forecast().months().stream()
                .flatMap(month -> month.events().stream()
                        .filter(event -> event.change().pathway().id().equals(id))
                        .filter(event -> event.change().changesScore())
                        .map(event -> events.of(event, month.card())))
                .toList();
        html.raw("<ul>");
        sentences.forEach(sentence -> html.element("li", sentence));
        html.raw("</ul>");
    }
}
