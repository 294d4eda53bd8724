package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerscore.definitions.cases.Expectation;
import org.partnerscore.definitions.finding.Finding;
import org.partnerscore.insight.cases.CheckedCase;
import org.partnerscore.insight.cases.CheckedCases;
import org.partnerscore.insight.cases.Mismatch;
import org.partnerscore.presentation.words.Language;

/** What cases of a programme came to, as text: each that fails with the place of what was expected, then how many do. */
public final class CasesText {
    private final Voice voice;

    public CasesText(Language language, Style style) {
        this.voice = new Voice(language, style);
    }

    /** The result in lines, each ended by a line feed. */
    public String of(CheckedCases checked) {
        List<String> lines = new ArrayList<>();
        List<CheckedCase> failing = checked.failing();
        failing.forEach(each -> {
            lines.addAll(failure(each));
            lines.add("");
        });
        lines.addAll(wrapped(summary(failing.size(), checked.cases().size()), 0));
        List<String> without = checked.indicatorsWithoutCase();
        if (!without.isEmpty()) {
            lines.addAll(wrapped(voice.say("cases.without", Map.of("indicators", String.join(", ", without))), 0));
        }
        return Columns.text(lines);
    }

    /** What is wrong with the files themselves, each finding on a line of its own as compilers write it. */
    public String findings(List<Finding> findings) {
        return Columns.text(Stream.concat(
                        findings.stream().map(Finding::toString).map(voice.style()::printable),
                        Stream.of(voice.say("cases.mend")))
                .toList());
    }

    private String summary(int failing, int all) {
        return failing == 0
                ? voice.style().printable(voice.notation().counted("cases.passed", BigDecimal.valueOf(all)))
                : voice.say(
                        "cases.failed",
                        Map.of(
                                "number",
                                voice.notation().number(failing),
                                "all",
                                voice.notation().number(all)));
    }

    private List<String> failure(CheckedCase each) {
        String place = each.file().file() + ":" + each.each().line();
        List<String> lines = new ArrayList<>(wrapped(
                voice.say(
                        "cases.case", Map.of("place", place, "name", each.each().name())),
                0));
        Map<Expectation, List<Mismatch>> byExpectation = each.mismatches().stream()
                .collect(Collectors.groupingBy(Mismatch::expectation, LinkedHashMap::new, Collectors.toList()));
        byExpectation.forEach((expectation, mismatches) -> {
            lines.addAll(wrapped(where(expectation), 2));
            mismatches.forEach(mismatch -> lines.addAll(wrapped(cell(mismatch), 4)));
        });
        return lines;
    }

    private String where(Expectation expectation) {
        String indicator = expectation.indicator();
        String subject = Stream.of(
                        expectation.account(),
                        expectation.pathway(),
                        indicator == null ? "" : indicator,
                        voice.notation().month(expectation.month()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        if (!expectation.rulesAsOf().equals(expectation.month().atEndOfMonth())) {
            subject = voice.say(
                    "cases.where.rules",
                    Map.of("subject", subject, "day", voice.notation().day(expectation.rulesAsOf())));
        }
        return voice.say("cases.where", Map.of("line", "" + expectation.line(), "subject", subject));
    }

    private String cell(Mismatch mismatch) {
        return voice.say(
                "cases.cell",
                Map.of(
                        "cell",
                        mismatch.cell().id(),
                        "expected",
                        shown(mismatch.expected()),
                        "actual",
                        shown(mismatch.actual())));
    }

    private String shown(String cell) {
        return cell.isEmpty() ? voice.say("cases.empty") : cell;
    }

    private static List<String> wrapped(String text, int indent) {
        return Columns.wrap(text, ScorecardText.WIDTH, indent);
    }
}
