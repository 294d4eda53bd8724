package org.partnerscore.cli.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.partnerscore.cli.option.WorkspaceOption;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the published scores of a workspace in a browser. */
@Command(name = "serve", sortOptions = false, sortSynopsis = false)
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Speaker speaker;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--port", paramLabel = "N")
    private int port = ServerProgram.PORT;

    ServeCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = workspace.folder(speaker);
        if (port < 0 || port > LAST_PORT) {
            throw new WrongUsageException(speaker.text("serve.bad-port", Map.of("port", Integer.toString(port))));
        }
        new ServerProgram(speaker).run(folder, port);
        return ExitCode.DONE;
    }
}
