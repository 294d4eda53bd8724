package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.finding.Finding;
import org.partnerscore.presentation.words.Language;

/** The programmes there are, and what is wrong with definitions of programmes, as text. */
public final class ProgrammesText {
    private final Voice voice;

    public ProgrammesText(Language language, Style style) {
        this.voice = new Voice(language, style);
    }

    /** A list of programmes in lines, each ended by a line feed. */
    public String list(List<Programme> programmes) {
        List<String> lines = new ArrayList<>();
        for (Programme programme : programmes) {
            lines.add(voice.style().paint(Paint.TITLE, voice.style().printable(programme.id())));
            lines.addAll(indented(voice.name(programme.name())));
            String pathways = programme.pathways().stream()
                    .map(Pathway::name)
                    .map(voice::name)
                    .collect(Collectors.joining(", "));
            lines.addAll(indented(pathways));
            lines.addAll(indented(
                    voice.say("programmes.since", Map.of("day", voice.notation().day(programme.start())))));
            lines.add("");
        }
        lines.addAll(Columns.wrap(voice.say("programmes.more"), ScorecardText.WIDTH));
        return text(lines.stream());
    }

    private static List<String> indented(String text) {
        return Columns.wrap(text, ScorecardText.WIDTH - 2).stream()
                .map(line -> "  " + line)
                .toList();
    }

    /** What a linter found, each finding on a line of its own as compilers write it, and what to do next. */
    public String findings(List<Finding> findings) {
        String next = findings.isEmpty()
                ? voice.say("findings.none")
                : voice.style()
                        .printable(voice.notation().counted("findings.count", BigDecimal.valueOf(findings.size())));
        return text(
                Stream.concat(findings.stream().map(Finding::toString).map(voice.style()::printable), Stream.of(next)));
    }

    private static String text(Stream<String> lines) {
        return lines.map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }
}
