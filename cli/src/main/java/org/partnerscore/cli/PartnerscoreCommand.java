package org.partnerscore.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command itself: holds the subcommands and prints its usage when none is given. */
@Command(
        name = "partnerscore",
        description = "Scores partner accounts and traces every point back to the rows it came from.",
        mixinStandardHelpOptions = true,
        versionProvider = PartnerscoreCommand.Version.class)
public final class PartnerscoreCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] args) {
        System.exit(new CommandLine(new PartnerscoreCommand()).execute(args));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Takes the version from the jar's manifest; classes run out of a build folder have none. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            @Nullable String version = PartnerscoreCommand.class.getPackage().getImplementationVersion();
            return new String[] {"partnerscore " + (version == null ? "(development)" : version)};
        }
    }
}
