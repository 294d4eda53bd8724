package org.partnerscore.presentation.page;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.RuleRead;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.insight.explain.ExplainedLine;
import org.partnerscore.insight.explain.Explanation;
import org.partnerscore.insight.explain.IndicatorExplanation;
import org.partnerscore.insight.explain.MarketCause;

/**
 * Why an indicator of an account is as it is.
 *
 * @param programme id of the programme
 * @param account id of the account
 * @param month the month as addresses spell it
 * @param pathway id of the pathway
 * @param pathwayName its name
 * @param when the month and the day whose rules were taken
 * @param indicator what the scorecard says
 * @param arithmetic the steps from the lines to the points, and why its market is what it is
 * @param rules the rules that were read, with their sources
 * @param months what counted, by month, the oldest first; empty where it follows from no months
 * @param which the lines to choose from
 * @param orders the orders to choose from
 * @param holding what the lines shown are to hold
 * @param found how many lines were found
 * @param rows the lines on this page
 * @param paging which page it is
 */
public record IndicatorPage(
        String programme,
        String account,
        String month,
        String pathway,
        String pathwayName,
        String when,
        IndicatorRow indicator,
        List<String> arithmetic,
        List<String> rules,
        List<Month> months,
        List<Choice> which,
        List<Choice> orders,
        String holding,
        String found,
        List<Row> rows,
        Paging paging) {
    public IndicatorPage {
        arithmetic = List.copyOf(arithmetic);
        rules = List.copyOf(rules);
        months = List.copyOf(months);
        which = List.copyOf(which);
        orders = List.copyOf(orders);
        rows = List.copyOf(rows);
    }

    /**
     * What counted of a month.
     *
     * @param month the month
     * @param amount the sum of its lines
     */
    public record Month(String month, String amount) {}

    /**
     * A line.
     *
     * @param who name of the customer, or id of the person
     * @param id id of the customer and the subscription, where the name does not say it
     * @param month the month
     * @param amount what it counts, or would count
     * @param counted whether it counted
     * @param outcome the same in words
     * @param reason why
     */
    public record Row(
            String who, String id, String month, String amount, boolean counted, String outcome, String reason) {}

    /**
     * Writes an explanation of one indicator out.
     *
     * @param explanation the explanation; its first indicator is shown
     * @param selection which lines, in which order
     * @param page number of the page, from 1 on; one that is too high stands for the last
     */
    public static IndicatorPage of(PageVoice voice, Explanation explanation, LineSelection selection, int page) {
        IndicatorExplanation explained = explanation.indicators().get(0);
        Programme programme = explanation.card().programme();
        List<ExplainedLine> found = selection.of(explained.lines(), explanation.names());
        Paging paging = Paging.of(found.size(), page);
        return new IndicatorPage(
                programme.id(),
                explanation.card().account(),
                explanation.card().month().toString(),
                explained.pathway().id(),
                voice.name(explained.pathway().name()),
                voice.say(
                        "scorecard.when",
                        Map.of(
                                "month",
                                        voice.notation()
                                                .month(explanation.card().month()),
                                "day", voice.notation().day(explanation.card().rulesAsOf()))),
                IndicatorRow.of(voice, explained.score(), "", null),
                arithmetic(voice, explained, programme),
                rules(voice, explained.rules()),
                months(voice, explained),
                choices(voice, "web.lines.", LineSelection.Which.values(), selection.which()),
                choices(voice, "web.lines.order.", LineSelection.Order.values(), selection.order()),
                selection.holding(),
                voice.notation().counted("web.lines", BigDecimal.valueOf(found.size())),
                found.subList(paging.from(), paging.to()).stream()
                        .map(line -> row(voice, explanation, explained, line))
                        .toList(),
                paging);
    }

    private static List<String> arithmetic(PageVoice voice, IndicatorExplanation explained, Programme programme) {
        Unit unit = explained.score().indicator().unit();
        @Nullable MarketCause market = explained.market();
        // The market is told with what it follows from, last.
        Stream<Reason> remarks = explained.score().remarks().stream()
                .filter(remark ->
                        market == null || remark.code() != market.reason().code());
        Stream<String> steps = Stream.concat(explained.arithmetic().stream(), remarks)
                .map(step -> voice.sentence(step, programme, unit));
        return Stream.concat(
                        steps,
                        Stream.ofNullable(market)
                                .map(cause -> voice.scores()
                                        .market(programme, voice.sentence(cause.reason(), programme, unit))))
                .toList();
    }

    private static List<String> rules(PageVoice voice, List<RuleRead> rules) {
        return rules.stream()
                .map(rule -> voice.say(
                        "explain.rule",
                        Map.of(
                                "rule", rule.reference().rule(),
                                "value", rule.name(),
                                "from", voice.notation().day(rule.inForceFrom()),
                                "page", rule.reference().page(),
                                "revision",
                                        voice.notation().day(rule.reference().revision()))))
                .distinct()
                .toList();
    }

    private static List<Month> months(PageVoice voice, IndicatorExplanation explained) {
        Map<YearMonth, BigDecimal> sums = explained.lines().stream()
                .filter(line -> line.counted() && line.part() == Part.VALUE)
                .collect(Collectors.toMap(ExplainedLine::month, ExplainedLine::amount, BigDecimal::add, TreeMap::new));
        return sums.size() < 2
                ? List.of()
                : sums.entrySet().stream()
                        .map(sum -> new Month(
                                voice.notation().month(sum.getKey()),
                                voice.notation()
                                        .amount(
                                                sum.getValue(),
                                                explained.score().indicator().unit())))
                        .toList();
    }

    private static <E extends Enum<E>> List<Choice> choices(PageVoice voice, String key, E[] values, E chosen) {
        return Arrays.stream(values)
                .map(value -> {
                    String id = value.name().toLowerCase(Locale.ROOT);
                    return new Choice(id, voice.say(key + id), value == chosen);
                })
                .toList();
    }

    private static Row row(
            PageVoice voice, Explanation explanation, IndicatorExplanation explained, ExplainedLine line) {
        Unit unit = explained.score().indicator().unit();
        @Nullable String tenant = line.tenantId();
        String who = tenant == null
                ? String.valueOf(line.individualId())
                : explanation.names().getOrDefault(tenant, "");
        String outcome = (line.counted() ? "web.lines.is-counted." : "web.lines.is-uncounted.")
                + line.part().id();
        return new Row(
                who.isBlank() ? String.valueOf(tenant) : who,
                Stream.of(who.isBlank() ? null : tenant, line.subscriptionId())
                        .filter(id -> id != null)
                        .collect(Collectors.joining(", ")),
                voice.notation().month(line.month()),
                voice.notation().amount(line.amount(), unit),
                line.counted(),
                voice.say(outcome),
                voice.sentence(line.reason(), explanation.card().programme(), unit));
    }
}
