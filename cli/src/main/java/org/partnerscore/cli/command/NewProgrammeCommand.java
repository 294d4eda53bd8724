package org.partnerscore.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.console.ShellWord;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.ProgrammeTemplate;
import org.partnerscore.definitions.read.ProgrammeReader;
import org.partnerscore.workspace.store.Durable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a programme to begin one's own with. */
@Command(name = "new", sortOptions = false, sortSynopsis = false)
final class NewProgrammeCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder;

    NewProgrammeCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        Path name = place.getFileName();
        String id = name == null ? "" : name.toString();
        if (!ProgrammeReader.isId(id)) {
            throw new WrongUsageException(speaker.text("new.id", Map.of("id", id)));
        }
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new WrongUsageException(speaker.text("new.there", Map.of("folder", folder.toString())));
        }
        write(ProgrammeTemplate.files(id), place);
        String file = folder.resolve(ProgrammeCatalog.FILE).toString();
        speaker.say(speaker.text(
                "new.done",
                Map.of("folder", folder.toString(), "file", ShellWord.quoted(file), "command", speaker.command())));
        return ExitCode.DONE;
    }

    /** The whole folder appears at once: it is filled beside its place and then renamed. */
    private static void write(Map<String, String> files, Path place) throws IOException {
        @Nullable Path parent = place.getParent();
        if (parent == null) {
            throw new IOException("no folder can be made at " + place);
        }
        Files.createDirectories(parent);
        Path hidden = Files.createTempDirectory(parent, ".partnerscore-");
        try {
            Path whole = hidden.resolve("programme");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = whole.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            Durable.force(whole);
            Durable.move(whole, place);
        } finally {
            Durable.delete(hidden);
        }
    }
}
