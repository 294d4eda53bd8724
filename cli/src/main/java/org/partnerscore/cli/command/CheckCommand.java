package org.partnerscore.cli.command;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.option.DataOptions;
import org.partnerscore.cli.option.EngineOption;
import org.partnerscore.cli.option.ReportFormat;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.dataset.check.DataSetCheck;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.engine.cluster.ClusterDataSet;
import org.partnerscore.engine.cluster.ClusterEngine;
import org.partnerscore.presentation.json.ProblemsDocument;
import org.partnerscore.presentation.terminal.ProblemsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells everything that is wrong with a data set. */
@Command(name = "check", sortOptions = false, sortSynopsis = false)
final class CheckCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private DataOptions data;

    @Mixin
    private ReportFormat format;

    @Mixin
    private EngineOption engine;

    CheckCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        Optional<ClusterEngine> cluster = engine.cluster(speaker);
        return cluster.isPresent() ? check(cluster.get()) : check();
    }

    private int check(ClusterEngine cluster) throws Exception {
        try (ClusterDataSet dataSet = engine.open(cluster, data.threads(speaker), speaker)) {
            ProblemReport report = dataSet.check();
            give(report, format.json() ? dataSet.sourceHash() : null);
            if (report.clean() && !format.json()) {
                speaker.result(speaker.forResult(new DataSetContents(speaker).of(dataSet.span(), dataSet.rows())));
            }
            return report.clean() ? ExitCode.DONE : ExitCode.BAD_DATA;
        } catch (BadDataException unreadable) {
            give(unreadable.report(), null);
            return ExitCode.BAD_DATA;
        }
    }

    private int check() throws Exception {
        try (DataSet dataSet = data.open(speaker)) {
            ProblemReport report = DataSetCheck.run(dataSet);
            give(report, format.json() ? dataSet.sourceHash() : null);
            if (report.clean() && !format.json()) {
                speaker.result(speaker.forResult(new DataSetContents(speaker).of(dataSet)));
            }
            return report.clean() ? ExitCode.DONE : ExitCode.BAD_DATA;
        } catch (BadDataException unreadable) {
            give(unreadable.report(), null);
            return ExitCode.BAD_DATA;
        }
    }

    /** @param source hash of the data set; null where it could not be read */
    private void give(ProblemReport report, @Nullable String source) throws IOException {
        if (format.json()) {
            Documents.give(new ProblemsDocument(source, report), speaker);
        } else if (report.problems().isEmpty()) {
            speaker.result(speaker.forResult(speaker.text("check.good")));
        } else {
            speaker.result(new ProblemsText(speaker.language(), speaker.resultStyle()).of(report));
        }
    }
}
