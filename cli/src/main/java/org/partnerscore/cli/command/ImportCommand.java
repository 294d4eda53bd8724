package org.partnerscore.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.option.ReportFormat;
import org.partnerscore.cli.option.ThreadsOption;
import org.partnerscore.cli.option.WorkspaceOption;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.imports.intake.FileOptions;
import org.partnerscore.imports.value.DateOrder;
import org.partnerscore.presentation.json.ImportDocument;
import org.partnerscore.presentation.terminal.ImportText;
import org.partnerscore.workspace.WorkspaceWriter;
import org.partnerscore.workspace.data.DerivedData;
import org.partnerscore.workspace.data.Lease;
import org.partnerscore.workspace.data.Summary;
import org.partnerscore.workspace.exports.ExportDerivation;
import org.partnerscore.workspace.receipt.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Receives exports. */
@Command(name = "import", sortOptions = false, sortSynopsis = false)
final class ImportCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--dates", paramLabel = "iso|us|eu")
    private @Nullable DateOrder dates;

    @Option(names = "--account", paramLabel = "ID")
    private @Nullable String account;

    @Option(names = "--downloaded", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate downloaded;

    @Mixin
    private ThreadsOption threads;

    @Mixin
    private ReportFormat format;

    ImportCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        workspace.folder(speaker);
        DataSetOptions machine = DataSetOptions.withThreads(threads.threads(speaker));
        try (ExportDerivation derivation = new ExportDerivation(machine)) {
            ExportDerivation.Recognised recognised =
                    derivation.recognise(files, new FileOptions(dates, account, downloaded));
            if (!recognised.problems().isEmpty()) {
                refuse(recognised);
                return ExitCode.BAD_DATA;
            }
            receive(derivation, recognised);
            return ExitCode.DONE;
        }
    }

    private void refuse(ExportDerivation.Recognised recognised) throws Exception {
        if (format.json()) {
            Documents.give(ImportDocument.refused(recognised.problems()), speaker);
        } else {
            speaker.print(new ImportText(speaker.language(), speaker.messageStyle()).refused(recognised.problems()));
        }
    }

    private void receive(ExportDerivation derivation, ExportDerivation.Recognised recognised) throws Exception {
        Intake intake;
        Summary summary;
        try (WorkspaceWriter writer = workspace.writeOrCreate("import", derivation, speaker)) {
            intake = writer.receive(recognised.offers());
            try (Lease data = writer.workspace().data()) {
                summary = DerivedData.summary(data);
            }
        }
        if (format.json()) {
            Documents.give(ImportDocument.received(recognised.exports(), intake, summary), speaker);
        } else {
            speaker.result(new ImportText(speaker.language(), speaker.resultStyle())
                    .received(recognised.exports(), intake, summary, speaker.command(), workspace.shown(speaker)));
        }
    }
}
