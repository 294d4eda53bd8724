package org.partnerscore.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.option.ReportFormat;
import org.partnerscore.cli.option.WorkspaceOption;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.presentation.json.RejectsDocument;
import org.partnerscore.presentation.terminal.RejectsText;
import org.partnerscore.workspace.data.Lease;
import org.partnerscore.workspace.data.Rejects;
import org.partnerscore.workspace.exports.ExportDerivation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells which rows could not be taken. */
@Command(name = "rejects", sortOptions = false, sortSynopsis = false)
final class RejectsCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Mixin
    private ReportFormat format;

    RejectsCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        try (ExportDerivation derivation = new ExportDerivation(DataSetOptions.defaults());
                Lease data = workspace.open(derivation, speaker).data()) {
            List<Rejects.Reject> rejects = Rejects.of(data);
            if (out != null) {
                WholeFiles.one(out, file -> Files.copy(Rejects.file(data), file));
                speaker.say(speaker.text(
                        "workspace.rejects.wrote",
                        Map.of("rows", speaker.notation().number(rejects.size()), "file", out.toString())));
            } else if (format.json()) {
                Documents.give(RejectsDocument.of(rejects), speaker);
            } else {
                speaker.result(new RejectsText(speaker.language(), speaker.resultStyle()).of(rejects));
            }
        }
        return ExitCode.DONE;
    }
}
