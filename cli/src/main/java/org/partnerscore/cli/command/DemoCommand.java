package org.partnerscore.cli.command;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.console.ShellWord;
import org.partnerscore.cli.option.OutFolder;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.workspace.store.Durable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what the software does, from made-up downloads to published scores. */
@Command(name = "demo", sortOptions = false, sortSynopsis = false)
final class DemoCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    DemoCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        if (out == null) {
            Path folder = Files.createTempDirectory("partnerscore-demo-");
            try {
                new DemoWalk(speaker, folder).walk();
            } finally {
                Durable.delete(folder);
            }
            speaker.say(speaker.text("demo.keep", Map.of("command", speaker.command())));
            return ExitCode.DONE;
        }
        Path folder = OutFolder.usable(out, speaker);
        try {
            DemoWalk walk = new DemoWalk(speaker, folder);
            walk.walk();
            String workspace = ShellWord.quoted(walk.workspace().toString());
            speaker.say(speaker.text(
                    "demo.next",
                    Map.of("command", speaker.command(), "workspace", workspace, "month", DemoWalk.SHOWN.toString())));
        } catch (FileAlreadyExistsException e) {
            throw new WrongUsageException(speaker.text("generate.there", Map.of("folder", folder.toString())));
        }
        return ExitCode.DONE;
    }
}
