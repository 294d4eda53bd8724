package org.partnerscore.presentation.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.programme.RuleRead;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.insight.explain.ExplainedLine;
import org.partnerscore.insight.explain.Explanation;
import org.partnerscore.insight.explain.IndicatorExplanation;
import org.partnerscore.insight.explain.MarketCause;
import org.partnerscore.insight.explain.Question;

/** One indicator of an explanation: points, arithmetic, what counts, what does not and why, rules. */
final class ExplanationSection {
    /** More tenants, subscriptions or people than this are not listed under one reason. */
    private static final int MOST = 12;

    private static final String INDENT = "  ";

    private final Voice voice;
    private final Explanation explanation;
    private final IndicatorExplanation explained;
    private final Unit unit;
    private final List<String> lines = new ArrayList<>();

    ExplanationSection(Voice voice, Explanation explanation, IndicatorExplanation explained) {
        this.voice = voice;
        this.explanation = explanation;
        this.explained = explained;
        this.unit = explained.score().indicator().unit();
    }

    List<String> lines() {
        Question question = explanation.question();
        boolean narrow = question.narrow();
        if (narrow && explained.lines().isEmpty()) {
            return List.of();
        }
        lines.add("");
        heading();
        if (!narrow) {
            arithmetic();
        }
        if (narrow || question.indicator() != null) {
            counted();
            uncounted();
        } else {
            summary();
        }
        if (!narrow && question.indicator() != null) {
            rules();
        }
        return lines;
    }

    private void heading() {
        String indicator = voice.name(explained.score().indicator().name());
        String pathway = voice.name(explained.pathway().name());
        IndicatorScore score = explained.score();
        String points = voice.style()
                .printable(
                        score.hasPoints()
                                ? voice.scores().total(score.points(), score.maximum())
                                : voice.scores().outcome(score));
        boolean fits = Columns.width(indicator + ", " + pathway + INDENT + points) <= ScorecardText.WIDTH;
        if (!fits) {
            lines.add(voice.style().paint(Paint.TITLE, indicator + ","));
        }
        String name = fits ? indicator + ", " + pathway : pathway;
        lines.add(voice.style().paint(Paint.TITLE, voice.ends(name, points, ScorecardText.WIDTH)));
    }

    private void arithmetic() {
        explained.arithmetic().forEach(step -> add(INDENT, sentence(step)));
        explained.score().remarks().stream()
                .filter(remark -> Remarks.of(remark.code()) == Remarks.HISTORY)
                .forEach(remark -> add(INDENT, sentence(remark)));
        MarketCause market = explained.market();
        if (market != null) {
            String because = market.origins().isEmpty()
                    ? sentence(market.reason())
                    : voice.say(
                            "explain.because", Map.of("market", sentence(market.reason()), "origins", origins(market)));
            add(INDENT, voice.market(explanation.card().programme(), because));
        }
    }

    private String origins(MarketCause market) {
        MarketCause.Origin first = market.origins().get(0);
        String who = first.name() + " (" + first.country() + ")";
        return market.origins().size() == 1
                ? who
                : voice.say(
                        "explain.and-others",
                        Map.of(
                                "first",
                                who,
                                "number",
                                voice.notation().number(market.origins().size() - 1L)));
    }

    private void summary() {
        if (explanation.lookedFor() == Explanation.LookedFor.COUNTED) {
            add(INDENT, voice.say("explain.summary.counted", Map.of("counted", lines(true))));
            return;
        }
        add(
                INDENT,
                voice.say(
                        "explain.summary",
                        Map.of(
                                "counted", lines(true),
                                "uncounted", lines(false))));
    }

    private String lines(boolean counted) {
        return voice.notation()
                .number(explained.lines().stream()
                        .filter(line -> line.counted() == counted)
                        .count());
    }

    private List<LineGroup> groups(boolean counted) {
        return LineGroup.of(explained.lines()).stream()
                .filter(group -> group.line().counted() == counted)
                .toList();
    }

    private void counted() {
        for (Part part : List.of(Part.VALUE, Part.BASELINE)) {
            List<LineGroup> groups = groups(true).stream()
                    .filter(group -> group.line().part() == part)
                    .toList();
            if (!groups.isEmpty()) {
                lines.add(INDENT + voice.say("explain.counted." + part.id()));
                list(groups);
            }
        }
    }

    private void uncounted() {
        for (Part part : List.of(Part.VALUE, Part.BASELINE)) {
            Map<Reason, List<LineGroup>> byReason = new LinkedHashMap<>();
            groups(false).stream()
                    .filter(group -> group.line().part() == part)
                    .forEach(group -> byReason.computeIfAbsent(group.line().reason(), r -> new ArrayList<>())
                            .add(group));
            if (!byReason.isEmpty()) {
                lines.add(INDENT + voice.say("explain.uncounted." + part.id()));
                byReason.forEach((reason, groups) -> {
                    add(INDENT + INDENT, sentence(reason));
                    list(groups);
                });
            }
        }
    }

    private void list(List<LineGroup> groups) {
        groups.stream().limit(MOST).forEach(group -> lines.add(row(group)));
        if (groups.size() > MOST) {
            add(
                    INDENT.repeat(3),
                    voice.say("explain.more", Map.of("number", voice.notation().number((long) groups.size() - MOST))));
        }
    }

    private String row(LineGroup group) {
        String indent = INDENT.repeat(3);
        String amount = voice.style().printable(voice.notation().amount(group.amount(), unit));
        String right = months(group) + INDENT + voice.right(amount, Math.max(15, Columns.width(amount)));
        return indent + voice.ends(who(group.line()), right, ScorecardText.WIDTH - indent.length());
    }

    private String who(ExplainedLine line) {
        if (line.individualId() != null) {
            return voice.style().printable(line.individualId());
        }
        String tenant = String.valueOf(line.tenantId());
        String name = explanation.names().getOrDefault(tenant, tenant);
        return voice.style().printable(line.subscriptionId() == null ? name : name + ", " + line.subscriptionId());
    }

    private String months(LineGroup group) {
        String first = voice.notation().month(group.line().month());
        return voice.style()
                .printable(
                        group.last().equals(group.line().month())
                                ? first
                                : voice.say(
                                        "explain.months",
                                        Map.of(
                                                "from",
                                                first,
                                                "to",
                                                voice.notation().month(group.last()))));
    }

    /** The rules by their number; values of one revision of a page that hold since the same day stand together. */
    private void rules() {
        lines.add(INDENT + voice.say("explain.rules"));
        Map<String, List<RuleRead>> alike = explained.rules().stream()
                .collect(Collectors.groupingBy(
                        rule -> String.format(
                                        java.util.Locale.ROOT,
                                        "%04d ",
                                        Integer.parseInt(rule.reference().rule().substring(1)))
                                + rule.inForceFrom()
                                + rule.reference(),
                        TreeMap::new,
                        Collectors.toList()));
        alike.values().forEach(group -> add(INDENT + INDENT, rule(group)));
    }

    private String rule(List<RuleRead> group) {
        RuleRead rule = group.get(0);
        return voice.say(
                "explain.rule",
                Map.of(
                        "rule", rule.reference().rule(),
                        "value", group.stream().map(RuleRead::name).collect(Collectors.joining(", ")),
                        "from", voice.notation().day(rule.inForceFrom()),
                        "page", rule.reference().page(),
                        "revision", voice.notation().day(rule.reference().revision())));
    }

    private String sentence(Reason reason) {
        return voice.sentence(reason, explanation.card().programme(), unit);
    }

    private void add(String indent, String text) {
        Columns.wrap(text, ScorecardText.WIDTH - indent.length()).forEach(line -> lines.add(indent + line));
    }
}
