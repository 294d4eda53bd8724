package org.partnerscore.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.option.ServerPort;
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
    private final Speaker speaker;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private ServerPort port;

    @Option(names = "--config", paramLabel = "FILE")
    private @Nullable Path config;

    ServeCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = workspace.folder(speaker);
        if (config != null && !Files.isReadable(config)) {
            throw new WrongUsageException(
                    speaker.text("serve.bad-config", Map.of("problem", config + " cannot be read")));
        }
        ServerProgram.find(speaker).run(folder, port.number(speaker), config);
        return ExitCode.DONE;
    }
}
