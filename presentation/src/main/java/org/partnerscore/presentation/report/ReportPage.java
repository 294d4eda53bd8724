package org.partnerscore.presentation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import org.partnerscore.presentation.terminal.EventSentences;
import org.partnerscore.presentation.words.Language;

/**
 * An account's report as one HTML page: the score first, then how it came, how it comes about and what comes. Nothing is
 * loaded from elsewhere and nothing runs; the same report gives the same bytes.
 */
public final class ReportPage {
    /** Lines of one indicator that count, and that do not, of which the page shows no more; the pack has them all. */
    private static final int MOST_LINES = 8;

    private final AccountReport report;
    private final PageWords words;
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
        this.words = new PageWords(language, report.card().programme());
        this.events =
                new EventSentences(language, id -> report.explanation().names().getOrDefault(id, id));
        this.source = source;
        this.software = software;
    }

    /** The page. */
    public String html() {
        Scorecard card = report.card();
        String title = words.say("report.title", Map.of("account", card.account()));
        html.raw("<!DOCTYPE html>");
        html.raw("<html lang=\"" + words.language().id() + "\"><head><meta charset=\"utf-8\">");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.element("title", title + ", " + words.month(card.month()));
        html.raw("<style>").raw(style()).raw("</style></head><body><main>");
        html.element("h1", title);
        html.element(
                "p",
                "about",
                words.name(card.programme().name()) + ". "
                        + words.say(
                                "scorecard.when",
                                Map.of("month", words.month(card.month()), "day", words.day(card.rulesAsOf()))));
        for (int p = 0; p < card.pathways().size(); p++) {
            pathway(p);
        }
        html.element("p", "about", words.say("report.made", Map.of("software", software, "source", source)));
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
        html.element("h2", words.name(score.pathway().name()));
        html.element(
                "p",
                "total",
                words.say(
                                "scorecard.total",
                                Map.of(
                                        "points", words.points(score.points()),
                                        "maximum", words.points(score.maximum())))
                        + ", " + words.tier(score));
        indicators(score);
        html.element("h3", words.say("report.history"));
        html.raw(new HistoryChart(words, number, report.history()).html());
        months(number, report.history());
        html.element("h3", words.say("report.lines"));
        report.explanation().indicators().stream()
                .filter(each -> each.pathway().id().equals(score.pathway().id()))
                .forEach(this::explanation);
        ahead(number);
        html.raw("</section>");
    }

    private void indicators(PathwayScore score) {
        html.table(List.of(
                words.say("report.indicator"),
                words.say("scorecard.value"),
                words.say("scorecard.target"),
                words.say("scorecard.points"),
                words.say("report.maximum"),
                words.say("report.outcome")));
        for (IndicatorScore each : score.indicators()) {
            Unit unit = each.indicator().unit();
            html.row(List.of(
                    words.name(each.indicator().name()),
                    words.amount(each.value(), unit),
                    words.target(each),
                    words.points(each.points()),
                    words.points(each.maximum()),
                    words.outcome(each.outcome())));
        }
        html.endTable();
    }

    /** The table behind a chart. */
    private void months(int pathway, List<Scorecard> cards) {
        List<String> heads = new ArrayList<>(List.of(words.say("report.month")));
        PathwayScore last = cards.get(cards.size() - 1).pathways().get(pathway);
        last.indicators().forEach(each -> heads.add(words.name(each.indicator().name())));
        heads.add(words.say("scorecard.points"));
        heads.add(words.say("report.tier"));
        html.raw("<div class=\"months\">").table(heads);
        for (Scorecard card : cards) {
            PathwayScore score = card.pathways().get(pathway);
            List<String> cells = new ArrayList<>(List.of(card.month().toString()));
            score.indicators().forEach(each -> cells.add(words.points(each.points())));
            cells.add(words.points(score.points()));
            cells.add(words.tier(score));
            html.row(cells);
        }
        html.endTable().raw("</div>");
    }

    private void explanation(IndicatorExplanation each) {
        Unit unit = each.score().indicator().unit();
        html.element(
                "h4",
                words.name(each.score().indicator().name()) + ": "
                        + words.points(each.score().points()));
        html.raw("<ul>");
        each.arithmetic().forEach(step -> html.element("li", words.sentence(step, unit)));
        html.raw("</ul>");
        if (each.lines().isEmpty()) {
            return;
        }
        html.table(List.of(words.say("report.who"), words.say("report.month"), words.say("report.amount"), ""));
        List<ExplainedLine> shown = Stream.of(true, false)
                .flatMap(counted -> each.lines().stream()
                        .filter(line -> line.counted() == counted)
                        .limit(MOST_LINES))
                .toList();
        for (ExplainedLine line : shown) {
            html.raw(line.counted() ? "<tr>" : "<tr class=\"not\">");
            html.element("th", who(line));
            html.element("td", "n", line.month().toString());
            html.element("td", "n", line.counted() ? words.amount(line.amount(), unit) : "");
            html.element("td", words.sentence(line.reason(), unit));
            html.raw("</tr>");
        }
        html.endTable();
        int more = each.lines().size() - shown.size();
        if (more > 0) {
            html.element("p", "about", words.counted("report.more", more));
        }
    }

    private String who(ExplainedLine line) {
        String id = line.tenantId() == null ? String.valueOf(line.individualId()) : line.tenantId();
        return report.explanation().names().getOrDefault(id, id);
    }

    private void ahead(int pathway) {
        html.element("h3", words.say("report.ahead"));
        html.element(
                "p",
                words.say(
                        "forecast.held.flat",
                        Map.of("month", words.month(report.card().month()))));
        months(
                pathway,
                report.forecast().months().stream().map(MonthAhead::card).toList());
        List<String> sentences = report.forecast().months().stream()
                .flatMap(month -> month.events().stream()
                        .filter(event -> event.change()
                                .pathway()
                                .id()
                                .equals(report.card()
                                        .pathways()
                                        .get(pathway)
                                        .pathway()
                                        .id()))
                        .filter(event -> event.change().hundredths() != 0
                                || event.change().changesTier())
                        .map(event -> events.of(event, month.card())))
                .toList();
        html.raw("<ul>");
        sentences.forEach(sentence -> html.element("li", sentence));
        html.raw("</ul>");
    }
}
