package org.partnerscore.cli.command;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.partnerscore.cli.option.ReportFormat;
import org.partnerscore.cli.option.RulesOptions;
import org.partnerscore.cli.option.WorkspaceOption;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.presentation.json.ReconciliationDocument;
import org.partnerscore.presentation.terminal.ReconciliationText;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.calendar.MonthState;
import org.partnerscore.workspace.calendar.MonthStates;
import org.partnerscore.workspace.data.DerivedData;
import org.partnerscore.workspace.data.Lease;
import org.partnerscore.workspace.data.Summary;
import org.partnerscore.workspace.exports.ExportDerivation;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.reconcile.ComparedFigure;
import org.partnerscore.workspace.reconcile.FigureComparison;
import org.partnerscore.workspace.run.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts the vendor's own figures beside ours. */
@Command(name = "reconcile", sortOptions = false, sortSynopsis = false)
final class ReconcileCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--month", paramLabel = "YYYY-MM", required = true)
    private YearMonth month;

    @Mixin
    private RulesOptions rules;

    @Mixin
    private ReportFormat format;

    ReconcileCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        Programme programme = rules.programme(speaker);
        try (ExportDerivation derivation = new ExportDerivation(DataSetOptions.defaults())) {
            Workspace opened = workspace.open(derivation, speaker);
            try (Lease data = opened.data()) {
                Summary summary = DerivedData.summary(data);
                MonthState state = MonthStates.of(opened, summary, programme, speaker.today(), month)
                        .orElseThrow(() -> notPublished(programme));
                String run = Optional.ofNullable(state.published())
                        .or(() -> Optional.ofNullable(state.run()))
                        .orElseThrow(() -> notPublished(programme));
                Manifest manifest = opened.runs().manifest(run);
                List<ComparedFigure> figures =
                        FigureComparison.of(opened, manifest, derivation.figures(opened), summary, state);
                if (format.json()) {
                    Documents.give(
                            ReconciliationDocument.of(manifest, run.equals(state.published()), figures), speaker);
                } else {
                    speaker.result(
                            new ReconciliationText(speaker.language(), speaker.resultStyle()).of(manifest, figures));
                }
            }
        }
        return ExitCode.DONE;
    }

    private WorkspaceException notPublished(Programme programme) {
        return new WorkspaceException(Fault.NOT_PUBLISHED, programme.id(), month);
    }
}
