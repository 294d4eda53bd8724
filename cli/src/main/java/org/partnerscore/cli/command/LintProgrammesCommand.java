package org.partnerscore.cli.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.partnerscore.cli.option.ReportFormat;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.definitions.ProgrammeLinter;
import org.partnerscore.definitions.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with programme files. */
@Command(name = "lint", sortOptions = false)
final class LintProgrammesCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "text|json")
    private ReportFormat format = ReportFormat.TEXT;

    LintProgrammesCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        List<Finding> findings = ProgrammeLinter.lint(files);
        if (format == ReportFormat.JSON) {
            Documents.give(ProgrammeDocuments.findings(findings), speaker);
        } else {
            List<String> lines = new ArrayList<>();
            findings.forEach(finding -> lines.add(finding.toString()));
            lines.add(
                    findings.isEmpty()
                            ? speaker.text("lint.good")
                            : speaker.text(
                                    "lint.found",
                                    Map.of(
                                            "problems",
                                            speaker.notation()
                                                    .counted("problems.count", BigDecimal.valueOf(findings.size())))));
            speaker.result(speaker.forResult(String.join("\n", lines)));
        }
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.BAD_DATA;
    }
}
