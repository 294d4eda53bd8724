package org.partnerscore.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.console.ShellWord;
import org.partnerscore.cli.speech.Software;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.workspace.Actor;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.WorkspaceWriter;
import org.partnerscore.workspace.data.Derivation;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The workspace that a command is about. */
public final class WorkspaceOption {
    /** Not required for picocli, which would not take it before the name of a command within a command. */
    @Option(names = "--workspace", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private @Nullable Path folder;

    /**
     * The folder of the workspace.
     *
     * @throws WrongUsageException if none is given
     */
    public Path folder(Speaker speaker) {
        if (folder == null) {
            throw new WrongUsageException(speaker.text("usage.missing", Map.of("options", "--workspace DIR")));
        }
        return folder;
    }

    /** The folder as a shell takes it, for commands to type next. */
    public String shown(Speaker speaker) {
        return ShellWord.quoted(folder(speaker).toString());
    }

    /** Opens the workspace for reading. */
    public Workspace open(Derivation derivation, Speaker speaker) throws IOException {
        return Workspace.open(folder(speaker), derivation);
    }

    /**
     * Opens the workspace for writing.
     *
     * @param command the name of the command that writes
     */
    public WorkspaceWriter write(String command, Derivation derivation, Speaker speaker) throws IOException {
        return WorkspaceWriter.open(folder(speaker), derivation, actor(command, speaker));
    }

    /** The same, and makes the workspace if there is none. */
    public WorkspaceWriter writeOrCreate(String command, Derivation derivation, Speaker speaker) throws IOException {
        return WorkspaceWriter.openOrCreate(folder(speaker), derivation, actor(command, speaker));
    }

    /** Whoever runs the command. */
    public static Actor actor(String command, Speaker speaker) {
        return new Actor(
                System.getProperty("user.name", "?"),
                "partnerscore " + command,
                Software.NAME_AND_VERSION,
                speaker.clock());
    }
}
