package org.partnerscore.cli.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.partnerscore.cli.option.WorkspaceOption;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.workspace.backup.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a workspace of a backup. */
@Command(name = "restore", sortOptions = false, sortSynopsis = false)
final class RestoreCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(paramLabel = "FILE")
    private Path file;

    RestoreCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = workspace.folder(speaker);
        Backup.restore(file, folder);
        speaker.say(speaker.text("workspace.restore.done", Map.of("folder", folder.toString())));
        return ExitCode.DONE;
    }
}
