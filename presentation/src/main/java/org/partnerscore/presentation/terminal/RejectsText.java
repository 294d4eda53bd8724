package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.partnerscore.imports.problem.ImportProblemKind;
import org.partnerscore.presentation.block.Block;
import org.partnerscore.presentation.words.ImportProblemWords;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.presentation.words.Words;
import org.partnerscore.workspace.data.Rejects.Reject;

/** The rows that could not be taken, as text: by reason, then by place. */
public final class RejectsText {
    private static final int SHOWN = 10;

    private final Voice voice;
    private final ImportProblemWords words;

    public RejectsText(Language language, Style style) {
        this.voice = new Voice(language, style);
        this.words = new ImportProblemWords(Words.in(language));
    }

    public String of(List<Reject> rejects) {
        return report(rejects).text();
    }

    /** The same for whoever lays it out otherwise than a terminal does. */
    public List<Block> blocks(List<Reject> rejects) {
        return report(rejects).blocks();
    }

    private Report report(List<Reject> rejects) {
        Report report = new Report(voice);
        if (rejects.isEmpty()) {
            return report.say(voice.say("workspace.rejects.none"));
        }
        for (ImportProblemKind kind : ImportProblemKind.values()) {
            List<Reject> same = rejects.stream()
                    .filter(reject -> reject.reason().equals(kind.id()))
                    .toList();
            if (same.isEmpty()) {
                continue;
            }
            report.title(voice.say(
                    "problems.kind",
                    Map.of("kind", words.name(kind), "number", voice.notation().number(same.size()))));
            same.stream()
                    .limit(SHOWN)
                    .forEach(reject -> report.item(reject.file() + ":" + reject.line() + "  " + reject.column()
                            + (reject.value().isEmpty() ? "" : "  \"" + reject.value() + '"')));
            if (same.size() > SHOWN) {
                report.item(voice.say(
                        "problems.rest", Map.of("number", voice.notation().number(same.size() - SHOWN))));
            }
            report.say(words.remedy(kind)).gap();
        }
        report.say(voice.notation().counted("workspace.rejects", BigDecimal.valueOf(rejects.size())));
        return report.say(voice.say("workspace.rejects.next"));
    }
}
