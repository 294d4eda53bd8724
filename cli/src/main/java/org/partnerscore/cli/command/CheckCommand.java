package org.partnerscore.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.option.DataOptions;
import org.partnerscore.cli.option.ReportFormat;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.dataset.check.DataSetCheck;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.presentation.json.ProblemsDocument;
import org.partnerscore.presentation.terminal.ProblemsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells everything that is wrong with a data set. */
@Command(name = "check", sortOptions = false, sortSynopsis = false)
final class CheckCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private DataOptions data;

    @Option(names = "--format", paramLabel = "text|json")
    private ReportFormat format = ReportFormat.TEXT;

    CheckCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        try (DataSet dataSet = data.open(speaker)) {
            ProblemReport report = DataSetCheck.run(dataSet);
            @Nullable
            String contents =
                    report.clean() && format == ReportFormat.TEXT ? new DataSetContents(speaker).of(dataSet) : null;
            return report(report, format == ReportFormat.JSON ? dataSet.sourceHash() : null, contents);
        } catch (BadDataException unreadable) {
            return report(unreadable.report(), null, null);
        }
    }

    private int report(ProblemReport report, @Nullable String source, @Nullable String contents) throws Exception {
        if (format == ReportFormat.JSON) {
            Documents.give(new ProblemsDocument(source, report), speaker);
        } else {
            if (!report.clean() || !report.problems().isEmpty()) {
                speaker.result(new ProblemsText(speaker.language(), speaker.resultStyle()).of(report));
            }
            if (contents != null) {
                speaker.result(speaker.forResult(contents));
            }
        }
        return report.clean() ? ExitCode.DONE : ExitCode.BAD_DATA;
    }
}
