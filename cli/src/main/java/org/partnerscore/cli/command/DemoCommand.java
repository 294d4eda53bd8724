package org.partnerscore.cli.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.console.ShellWord;
import org.partnerscore.cli.option.OutFolder;
import org.partnerscore.cli.option.ServerPort;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.workspace.store.Durable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what the software does, from made-up downloads to published scores. */
@Command(name = "demo", sortOptions = false, sortSynopsis = false)
final class DemoCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--serve")
    private boolean serve;

    @Mixin
    private ServerPort port;

    DemoCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        int number = port.number(speaker);
        @Nullable ServerProgram server = serve ? ServerProgram.find(speaker) : null;
        Path workspace = walked(out == null ? temporary() : OutFolder.usable(out, speaker));
        if (server != null) {
            server.run(workspace, number, null);
        } else if (out == null) {
            speaker.say(speaker.text("demo.keep", Map.of("command", speaker.command())));
        } else {
            String quoted = ShellWord.quoted(workspace.toString());
            speaker.say(speaker.text(
                    "demo.next",
                    Map.of("command", speaker.command(), "workspace", quoted, "month", DemoWalk.SHOWN.toString())));
        }
        return ExitCode.DONE;
    }

    private Path walked(Path folder) throws Exception {
        try {
            DemoWalk walk = new DemoWalk(speaker, folder);
            walk.walk();
            return walk.workspace();
        } catch (FileAlreadyExistsException e) {
            throw new WrongUsageException(speaker.text("generate.there", Map.of("folder", folder.toString())));
        }
    }

    /** A folder that is gone once the process ends, in whatever way short of being killed. */
    private static Path temporary() throws IOException {
        Path folder = Files.createTempDirectory("partnerscore-demo-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "partnerscore-demo"));
        return folder;
    }

    private static void delete(Path folder) {
        try {
            Durable.delete(folder);
        } catch (IOException e) {
            // What is left is for the system to clean up.
        }
    }
}
