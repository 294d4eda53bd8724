package org.partnerscore.cli.command;

import org.partnerscore.cli.option.SharedOptions;
import org.partnerscore.cli.speech.HelpTexts;
import org.partnerscore.cli.speech.Software;
import org.partnerscore.cli.speech.Speaker;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command itself: holds the others and prints its help when none is given. */
@Command(
        name = "partnerscore",
        sortOptions = false,
        sortSynopsis = false,
        versionProvider = PartnerscoreCommand.Version.class)
public final class PartnerscoreCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("unused") // picocli acts on them
    private SharedOptions shared;

    @Option(names = "--version", versionHelp = true)
    @SuppressWarnings("unused") // picocli acts on it
    private boolean version;

    /** The command with all its subcommands, which take their arguments as they are and know their help. */
    public static CommandLine commandLine(Speaker speaker) {
        CommandLine line = new CommandLine(new PartnerscoreCommand())
                .addSubcommand(new DemoCommand(speaker))
                .addSubcommand(new ScoreCommand(speaker))
                .addSubcommand(new ExplainCommand(speaker))
                .addSubcommand(new GapsCommand(speaker))
                .addSubcommand(new DifferenceCommand(speaker))
                .addSubcommand(new ForecastCommand(speaker))
                .addSubcommand(new StandingCommand(speaker))
                .addSubcommand(new WhatIfCommand(speaker))
                .addSubcommand(new RouteCommand(speaker))
                .addSubcommand(new ReportCommand(speaker))
                .addSubcommand(new CompareCommand(speaker))
                .addSubcommand(new CheckCommand(speaker))
                .addSubcommand(new ImportCommand(speaker))
                .addSubcommand(new StatusCommand(speaker))
                .addSubcommand(new RejectsCommand(speaker))
                .addSubcommand(MappingsCommand.commandLine(speaker))
                .addSubcommand(new RunCommand(speaker))
                .addSubcommand(new PublishCommand(speaker))
                .addSubcommand(RunsCommand.commandLine(speaker))
                .addSubcommand(new ReconcileCommand(speaker))
                .addSubcommand(new ExportCommand(speaker))
                .addSubcommand(new ServeCommand(speaker))
                .addSubcommand(new BackupCommand(speaker))
                .addSubcommand(new RestoreCommand(speaker))
                .addSubcommand(new ForgetCommand(speaker))
                .addSubcommand(ProgrammesCommand.commandLine(speaker))
                .addSubcommand(new GenerateCommand(speaker));
        line.setResourceBundle(HelpTexts.in(speaker.language()));
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Tells the version. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Software.NAME_AND_VERSION};
        }
    }
}
