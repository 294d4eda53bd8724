package org.partnerscore.cli.command;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.option.ReportFormat;
import org.partnerscore.cli.option.WorkspaceOption;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.presentation.json.ForgottenDocument;
import org.partnerscore.workspace.WorkspaceWriter;
import org.partnerscore.workspace.exports.ExportDerivation;
import org.partnerscore.workspace.forget.Subject;
import org.partnerscore.workspace.journal.Event;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Erases personal data. */
@Command(name = "forget", sortOptions = false, sortSynopsis = false)
final class ForgetCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--individual", paramLabel = "ID")
    private @Nullable String individual;

    @Option(names = "--tenant", paramLabel = "ID")
    private @Nullable String tenant;

    @Mixin
    private ReportFormat format;

    ForgetCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        if ((individual == null) == (tenant == null)) {
            throw new WrongUsageException(speaker.text("workspace.forget.whom"));
        }
        Subject subject = individual == null ? Subject.TENANT : Subject.INDIVIDUAL;
        String id = Objects.requireNonNull(individual == null ? tenant : individual);
        try (ExportDerivation derivation = new ExportDerivation(DataSetOptions.defaults());
                WorkspaceWriter writer = workspace.write("forget", derivation, speaker)) {
            Event.Forgotten forgotten = writer.forget(subject, id);
            if (format.json()) {
                Documents.give(ForgottenDocument.of(forgotten), speaker);
            } else {
                speaker.result(speaker.forResult(sentence(forgotten)));
            }
        }
        return ExitCode.DONE;
    }

    private String sentence(Event.Forgotten forgotten) {
        long rows = forgotten.received().stream().mapToLong(Event.Erased::rows).sum();
        return speaker.text(
                "workspace.forget.done",
                Map.of(
                        "rows", counted("workspace.rows", rows),
                        "files", counted("workspace.files", forgotten.received().size()),
                        "tables", counted("workspace.tables", forgotten.tables().size()),
                        "pseudonym", forgotten.pseudonym()));
    }

    private String counted(String noun, long number) {
        return speaker.notation().counted(noun, BigDecimal.valueOf(number));
    }
}
