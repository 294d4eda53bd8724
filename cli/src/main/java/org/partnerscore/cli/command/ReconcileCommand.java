package org.partnerscore.cli.command;

import java.time.YearMonth;
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
import org.partnerscore.workspace.exports.ExportDerivation;
import org.partnerscore.workspace.reconcile.MonthReconciliation;
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
            MonthReconciliation reconciliation =
                    MonthReconciliation.of(opened, programme, month, speaker.today(), derivation::figures);
            if (format.json()) {
                Documents.give(ReconciliationDocument.of(reconciliation), speaker);
            } else {
                speaker.result(new ReconciliationText(speaker.language(), speaker.resultStyle()).of(reconciliation));
            }
        }
        return ExitCode.DONE;
    }
}
