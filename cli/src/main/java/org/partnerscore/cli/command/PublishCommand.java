package org.partnerscore.cli.command;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.partnerscore.cli.option.ReportFormat;
import org.partnerscore.cli.option.WorkspaceOption;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.presentation.json.PublicationDocument;
import org.partnerscore.workspace.WorkspaceWriter;
import org.partnerscore.workspace.calendar.DueDay;
import org.partnerscore.workspace.exports.ExportDerivation;
import org.partnerscore.workspace.run.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a run the score of its month. */
@Command(name = "publish", sortOptions = false, sortSynopsis = false)
final class PublishCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--run", paramLabel = "ID", required = true)
    private String run;

    @Mixin
    private ReportFormat format;

    PublishCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        try (ExportDerivation derivation = new ExportDerivation(DataSetOptions.defaults());
                WorkspaceWriter writer = workspace.write("publish", derivation, speaker)) {
            Manifest manifest = writer.workspace().runs().manifest(run);
            Optional<String> before = writer.workspace().history().published(manifest.programme(), manifest.month());
            Programme programme = writer.workspace().runs().programme(run);
            LocalDate due = DueDay.of(manifest.month(), programme);
            boolean changed = writer.publish(run);
            IncompleteMonth.warn(writer.workspace(), programme, manifest.month(), speaker);
            if (format.json()) {
                Documents.give(PublicationDocument.of(manifest, before.orElse(null), due), speaker);
            } else {
                speaker.result(speaker.forResult(sentence(manifest, changed, before.orElse(""), due)));
            }
        }
        return ExitCode.DONE;
    }

    private String sentence(Manifest manifest, boolean changed, String before, LocalDate due) {
        String month = speaker.notation().month(manifest.month());
        Map<String, String> values = Map.of("run", run, "month", month, "before", before);
        if (!changed) {
            return speaker.text("workspace.publish.already", values);
        }
        String done = speaker.text(before.isEmpty() ? "workspace.publish.done" : "workspace.publish.replaced", values);
        String day = speaker.notation().day(due);
        return speaker.today().isAfter(due) && before.isEmpty()
                ? done + "\n" + speaker.text("workspace.publish.late", Map.of("day", day))
                : done;
    }
}
