package org.partnerscore.cli.command;

import java.util.concurrent.Callable;
import org.partnerscore.cli.option.ProgrammesOption;
import org.partnerscore.cli.option.ReportFormat;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.definitions.InvalidDefinitionsException;
import org.partnerscore.definitions.cases.CaseFinder;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.insight.cases.CaseChecker;
import org.partnerscore.insight.cases.CheckedCases;
import org.partnerscore.presentation.json.CasesDocument;
import org.partnerscore.presentation.json.FindingsDocument;
import org.partnerscore.presentation.terminal.CasesText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the cases beside a programme. */
@Command(name = "test", sortOptions = false, sortSynopsis = false)
final class TestProgrammeCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(index = "0", paramLabel = "FILE|ID")
    private String programme;

    @Mixin
    private ProgrammesOption programmes;

    @Mixin
    private ReportFormat format;

    TestProgrammeCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        CasesText text = new CasesText(speaker.language(), speaker.resultStyle());
        CheckedCases checked;
        try {
            ProgrammeDefinition definition = programmes.definition(programme, speaker);
            checked = CaseChecker.check(definition.programme(), CaseFinder.beside(definition));
        } catch (InvalidDefinitionsException e) {
            if (format.json()) {
                Documents.give(new FindingsDocument(e.findings()), speaker);
            } else {
                speaker.result(text.findings(e.findings()));
            }
            return ExitCode.BAD_DATA;
        }
        if (format.json()) {
            Documents.give(new CasesDocument(checked), speaker);
        } else {
            speaker.result(text.of(checked));
        }
        return checked.failing().isEmpty() ? ExitCode.DONE : ExitCode.BAD_DATA;
    }
}
