package org.partnerscore.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.partnerscore.cli.option.ServerPort;
import org.partnerscore.cli.option.WorkspaceOption;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the published scores of a workspace in a browser. */
@Command(name = "serve", sortOptions = false, sortSynopsis = false)
final class ServeCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private ServerPort port;

    ServeCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = workspace.folder(speaker);
        ServerProgram.find(speaker).run(folder, port.number(speaker));
        return ExitCode.DONE;
    }
}
