package org.partnerscore.cli.command;

import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.partnerscore.cli.option.ReportFormat;
import org.partnerscore.cli.option.RulesOptions;
import org.partnerscore.cli.option.ThreadsOption;
import org.partnerscore.cli.option.WorkspaceOption;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.core.kernel.MonthRefusedException;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.presentation.json.RunDocument;
import org.partnerscore.presentation.terminal.RunText;
import org.partnerscore.workspace.WorkspaceWriter;
import org.partnerscore.workspace.exports.ExportDerivation;
import org.partnerscore.workspace.run.RunRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores a month and keeps the run. */
@Command(name = "run", sortOptions = false, sortSynopsis = false)
final class RunCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--month", paramLabel = "YYYY-MM", required = true)
    private YearMonth month;

    @Mixin
    private RulesOptions rules;

    @Mixin
    private ThreadsOption threads;

    @Mixin
    private ReportFormat format;

    RunCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        DataSetOptions machine = DataSetOptions.withThreads(threads.threads(speaker));
        RunRequest request = rules.run(month, speaker);
        try (ExportDerivation derivation = new ExportDerivation(machine);
                WorkspaceWriter writer = workspace.write("run", derivation, speaker)) {
            WorkspaceWriter.Run run = writer.run(request, machine);
            IncompleteMonth.warn(
                    writer.workspace(),
                    request.definition().programme(),
                    run.manifest().month(),
                    speaker);
            if (format.json()) {
                Documents.give(RunDocument.of(run.manifest()), speaker);
            } else {
                speaker.result(new RunText(speaker.language(), speaker.resultStyle())
                        .made(run.manifest(), run.made(), speaker.command(), workspace.shown(speaker)));
            }
        } catch (MonthRefusedException refused) {
            throw WrongUsageException.refused(refused, request.definition().programme(), speaker);
        }
        return ExitCode.DONE;
    }
}
