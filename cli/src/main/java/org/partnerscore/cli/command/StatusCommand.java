package org.partnerscore.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.partnerscore.cli.option.ReportFormat;
import org.partnerscore.cli.option.RulesOptions;
import org.partnerscore.cli.option.WorkspaceOption;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.presentation.json.StatusDocument;
import org.partnerscore.presentation.terminal.StatusText;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.calendar.MonthState;
import org.partnerscore.workspace.calendar.MonthStates;
import org.partnerscore.workspace.data.DerivedData;
import org.partnerscore.workspace.data.Lease;
import org.partnerscore.workspace.data.Summary;
import org.partnerscore.workspace.exports.ExportDerivation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells how a workspace stands. */
@Command(name = "status", sortOptions = false, sortSynopsis = false)
final class StatusCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private ReportFormat format;

    @Mixin
    private RulesOptions rules;

    StatusCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        Programme programme = rules.programme(speaker);
        try (ExportDerivation derivation = new ExportDerivation(DataSetOptions.defaults())) {
            Workspace opened = workspace.open(derivation, speaker);
            try (Lease data = opened.data()) {
                Summary summary = DerivedData.summary(data);
                List<MonthState> months = MonthStates.of(opened, summary, programme, speaker.today());
                if (format.json()) {
                    Documents.give(StatusDocument.of(programme, opened.history(), summary, months), speaker);
                } else {
                    speaker.result(new StatusText(speaker.language(), speaker.resultStyle())
                            .of(programme, opened.history(), summary, months));
                }
            }
        }
        return ExitCode.DONE;
    }
}
