package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Group;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Outcome;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.presentation.terminal.PointsColumn.Earned;

/** The indicators of a pathway as a table: by group, a row each, and under it what there is to say. */
final class IndicatorRows {
    private static final int MARGIN = 2;
    private static final int MARK = 2;
    private static final int GAP = 2;
    private static final int BAR = 10;
    private static final int WIDEST_TARGET = 14;
    private static final int NARROWEST_NAME = 12;

    private final Voice voice;
    private final Programme programme;
    private final PathwayScore pathway;
    private final int targetField;
    private final PointsColumn points;
    private final int nameAndValueField;

    IndicatorRows(Voice voice, Programme programme, PathwayScore pathway) {
        this.voice = voice;
        this.programme = programme;
        this.pathway = pathway;
        targetField = widest(
                Stream.concat(
                        Stream.of(voice.say("scorecard.target")),
                        pathway.indicators().stream().map(this::target)),
                WIDEST_TARGET);
        List<Earned> cells = Stream.concat(
                        pathway.indicators().stream().map(score -> Earned.in(List.of(score))),
                        programme.groups().stream().map(group -> Earned.in(of(group))))
                .toList();
        points = new PointsColumn(voice, cells);
        nameAndValueField = ScorecardText.WIDTH - MARGIN - MARK - GAP - targetField - GAP - BAR - GAP - points.width();
    }

    private List<IndicatorScore> of(Group group) {
        return pathway.indicators().stream()
                .filter(score -> score.indicator().group().equals(group.id()))
                .toList();
    }

    private static int widest(Stream<String> texts, int limit) {
        return Math.min(limit, texts.mapToInt(Columns::width).max().orElse(0));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(voice.style().paint(Paint.FAINT, header()));
        for (Group group : programme.groups()) {
            List<IndicatorScore> scores = of(group);
            if (!scores.isEmpty()) {
                lines.add(subtotal(group, scores));
                scores.forEach(score -> addRow(lines, score));
            }
        }
        return lines;
    }

    private String header() {
        return " ".repeat(MARGIN + MARK)
                + voice.right(voice.say("scorecard.value"), nameAndValueField)
                + " ".repeat(GAP)
                + voice.right(voice.say("scorecard.target"), targetField)
                + " ".repeat(GAP + BAR + GAP)
                + voice.right(points.head(), points.width());
    }

    private String subtotal(Group group, List<IndicatorScore> scores) {
        String line = voice.ends(voice.name(group.name()), points.cell(Earned.in(scores)), ScorecardText.WIDTH);
        return voice.style().paint(Paint.TITLE, line);
    }

    private void addRow(List<String> lines, IndicatorScore score) {
        String fullName = voice.name(score.indicator().name());
        String value = value(score, fullName);
        int nameField = nameAndValueField - Columns.width(value) - GAP;
        boolean beside = nameField >= NARROWEST_NAME;
        List<String> name = Columns.wrap(fullName, beside ? nameField : ScorecardText.WIDTH - MARGIN - MARK);
        Paint paint = paint(score.outcome());
        String mark =
                " ".repeat(MARGIN) + voice.style().paint(paint, voice.symbols().mark(score.outcome())) + " ";
        String indent = " ".repeat(MARGIN + MARK);
        lines.add(mark + (beside ? figures(name.get(0), value, score, paint) : name.get(0)));
        name.stream().skip(1).forEach(rest -> lines.add(indent + rest));
        if (!beside) {
            lines.add(indent + figures("", value, score, paint));
        }
        addRemarks(lines, score);
    }

    private String figures(String name, String value, IndicatorScore score, Paint paint) {
        return voice.ends(name, value, nameAndValueField)
                + " ".repeat(GAP)
                + voice.right(target(score), targetField)
                + " ".repeat(GAP)
                + voice.style().paint(paint, new Bar(voice.symbols()).of(score, BAR))
                + " ".repeat(GAP)
                + points.cell(Earned.in(List.of(score)));
    }

    private void addRemarks(List<String> lines, IndicatorScore score) {
        String remarks = Remarks.beneath(score).stream()
                .map(reason ->
                        voice.sentence(reason, programme, score.indicator().unit()))
                .collect(Collectors.joining(" "));
        if (!remarks.isEmpty()) {
            int indent = MARGIN + MARK + GAP;
            Columns.wrap(remarks, ScorecardText.WIDTH - indent)
                    .forEach(
                            line -> lines.add(" ".repeat(indent) + voice.style().paint(Paint.FAINT, line)));
        }
    }

    /** The value, with its unit if the name leaves room for it; growth as the count before and the count now. */
    private String value(IndicatorScore score, String name) {
        Unit unit = score.indicator().unit();
        @Nullable BigDecimal baseline = score.baseline();
        String before = baseline == null
                ? ""
                : voice.notation().bare(baseline, unit) + " " + voice.symbols().arrow() + " ";
        String value = voice.style().printable(before + voice.notation().amount(score.value(), unit));
        if (unit == Unit.USD || Columns.width(name) + GAP + Columns.width(value) <= nameAndValueField) {
            return voice.cut(value, nameAndValueField);
        }
        String bare = voice.style().printable(before + voice.notation().bare(score.value(), unit));
        return voice.cut(bare, nameAndValueField);
    }

    private String target(IndicatorScore score) {
        return voice.style().printable(voice.notation().target(score));
    }

    private static Paint paint(Outcome outcome) {
        return switch (outcome) {
            case FULL -> Paint.GOOD;
            case PARTIAL -> Paint.MIDDLING;
            case NONE -> Paint.BAD;
            case BELOW_MINIMUM, NOT_AVAILABLE -> Paint.FAINT;
        };
    }
}
