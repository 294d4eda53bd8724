package org.partnerscore.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.partnerscore.cli.option.ReportFormat;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.definitions.ProgrammeLinter;
import org.partnerscore.definitions.finding.Finding;
import org.partnerscore.presentation.json.FindingsDocument;
import org.partnerscore.presentation.terminal.ProgrammesText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with programme files. */
@Command(name = "lint", sortOptions = false, sortSynopsis = false)
final class LintProgrammesCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Mixin
    private ReportFormat format;

    LintProgrammesCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        List<Finding> findings = ProgrammeLinter.lint(files);
        if (format.json()) {
            Documents.give(new FindingsDocument(findings), speaker);
        } else {
            speaker.result(new ProgrammesText(speaker.language(), speaker.resultStyle()).findings(findings));
        }
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.BAD_DATA;
    }
}
