package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnerscore.imports.intake.TakenExport;
import org.partnerscore.imports.problem.ImportProblem;
import org.partnerscore.presentation.block.Block;
import org.partnerscore.presentation.words.ImportProblemWords;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.presentation.words.Words;
import org.partnerscore.workspace.data.Summary;
import org.partnerscore.workspace.receipt.Intake;

/** What came of an import, as text. */
public final class ImportText {
    private final Voice voice;
    private final ImportProblemWords words;

    public ImportText(Language language, Style style) {
        this.voice = new Voice(language, style);
        this.words = new ImportProblemWords(Words.in(language));
    }

    /** Why nothing was received. */
    public String refused(List<ImportProblem> problems) {
        return report(problems).text();
    }

    /** The same for whoever lays it out otherwise than a terminal does. */
    public List<Block> blocks(List<ImportProblem> problems) {
        return report(problems).blocks();
    }

    private Report report(List<ImportProblem> problems) {
        Report report = new Report(voice);
        for (ImportProblem problem : problems) {
            report.title(place(problem));
            report.item(words.name(problem.kind())
                    + words.detail(problem).map(detail -> ": " + detail).orElse(""));
            report.item(words.remedy(problem.kind()));
        }
        return report.gap().say(voice.say("workspace.import.refused"));
    }

    private static String place(ImportProblem problem) {
        String line = problem.line() == null ? "" : ":" + problem.line();
        String column = problem.column() == null ? "" : " " + problem.column();
        String value = problem.value() == null ? "" : " \"" + problem.value() + '"';
        return problem.file() + line + column + value;
    }

    /**
     * What was received.
     *
     * @param command how the command is called
     * @param workspace the folder as a shell takes it
     */
    public String received(
            List<TakenExport> exports, Intake intake, Summary summary, String command, String workspace) {
        return report(exports, intake, summary, command, workspace).text();
    }

    /** The same for whoever lays it out otherwise, with commands as documents spell them. */
    public List<Block> blocks(List<TakenExport> exports, Intake intake, Summary summary) {
        return report(exports, intake, summary, "partnerscore", "WS").blocks();
    }

    private Report report(List<TakenExport> exports, Intake intake, Summary summary, String command, String workspace) {
        Report report = new Report(voice);
        List<List<String>> rows = new ArrayList<>();
        for (TakenExport export : exports) {
            rows.add(List.of(
                    export.label(),
                    voice.say("export." + export.kind().id()),
                    voice.notation().number(export.rows()),
                    span(export)));
        }
        report.rows(rows, List.of(2));
        report.gap();
        report.say(voice.notation()
                .counted(
                        "workspace.import.added",
                        BigDecimal.valueOf(intake.added().size())));
        if (!intake.known().isEmpty()) {
            report.say(voice.notation()
                    .counted(
                            "workspace.import.known",
                            BigDecimal.valueOf(intake.known().size())));
        }
        if (summary.rejected() > 0) {
            report.say(voice.notation().counted("workspace.rejects", BigDecimal.valueOf(summary.rejected())));
            report.item(command + " rejects --workspace " + workspace);
        }
        if (!summary.unmapped().isEmpty()) {
            report.say(voice.notation()
                    .counted(
                            "workspace.unmapped",
                            BigDecimal.valueOf(summary.unmapped().size())));
            report.item(command + " status --workspace " + workspace);
        }
        if (!summary.months().isEmpty()) {
            String last =
                    summary.months().get(summary.months().size() - 1).month().toString();
            report.say(voice.say("workspace.import.next", Map.of("month", last)));
            report.item(command + " run --workspace " + workspace + " --month " + last);
        }
        return report;
    }

    private static String span(TakenExport export) {
        return export.firstMonth() == null || export.lastMonth() == null
                ? ""
                : export.firstMonth() + " – " + export.lastMonth();
    }
}
