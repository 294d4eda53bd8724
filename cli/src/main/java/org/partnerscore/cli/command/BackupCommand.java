package org.partnerscore.cli.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.partnerscore.cli.option.WorkspaceOption;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.workspace.WorkspaceWriter;
import org.partnerscore.workspace.exports.ExportDerivation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a workspace to one file. */
@Command(name = "backup", sortOptions = false, sortSynopsis = false)
final class BackupCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(paramLabel = "FILE")
    private Path file;

    BackupCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        try (ExportDerivation derivation = new ExportDerivation(DataSetOptions.defaults());
                WorkspaceWriter writer = workspace.write("backup", derivation, speaker)) {
            writer.backup(file);
        }
        speaker.say(speaker.text("workspace.backup.done", Map.of("file", file.toString())));
        return ExitCode.DONE;
    }
}
