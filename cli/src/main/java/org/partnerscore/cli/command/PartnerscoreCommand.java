package org.partnerscore.cli.command;

import java.util.List;
import java.util.function.Function;
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

    private static final List<Subcommand> SUBCOMMANDS = List.of(
            new Subcommand("demo", speaker -> new CommandLine(new DemoCommand(speaker))),
            new Subcommand("score", speaker -> new CommandLine(new ScoreCommand(speaker))),
            new Subcommand("explain", speaker -> new CommandLine(new ExplainCommand(speaker))),
            new Subcommand("gaps", speaker -> new CommandLine(new GapsCommand(speaker))),
            new Subcommand("diff", speaker -> new CommandLine(new DifferenceCommand(speaker))),
            new Subcommand("forecast", speaker -> new CommandLine(new ForecastCommand(speaker))),
            new Subcommand("standing", speaker -> new CommandLine(new StandingCommand(speaker))),
            new Subcommand("what-if", speaker -> new CommandLine(new WhatIfCommand(speaker))),
            new Subcommand("route", speaker -> new CommandLine(new RouteCommand(speaker))),
            new Subcommand("report", speaker -> new CommandLine(new ReportCommand(speaker))),
            new Subcommand("compare", speaker -> new CommandLine(new CompareCommand(speaker))),
            new Subcommand("check", speaker -> new CommandLine(new CheckCommand(speaker))),
            new Subcommand("import", speaker -> new CommandLine(new ImportCommand(speaker))),
            new Subcommand("status", speaker -> new CommandLine(new StatusCommand(speaker))),
            new Subcommand("rejects", speaker -> new CommandLine(new RejectsCommand(speaker))),
            new Subcommand("mappings", MappingsCommand::commandLine),
            new Subcommand("run", speaker -> new CommandLine(new RunCommand(speaker))),
            new Subcommand("publish", speaker -> new CommandLine(new PublishCommand(speaker))),
            new Subcommand("runs", RunsCommand::commandLine),
            new Subcommand("reconcile", speaker -> new CommandLine(new ReconcileCommand(speaker))),
            new Subcommand("export", speaker -> new CommandLine(new ExportCommand(speaker))),
            new Subcommand("serve", speaker -> new CommandLine(new ServeCommand(speaker))),
            new Subcommand("backup", speaker -> new CommandLine(new BackupCommand(speaker))),
            new Subcommand("restore", speaker -> new CommandLine(new RestoreCommand(speaker))),
            new Subcommand("forget", speaker -> new CommandLine(new ForgetCommand(speaker))),
            new Subcommand("programmes", ProgrammesCommand::commandLine),
            new Subcommand("generate", speaker -> new CommandLine(new GenerateCommand(speaker))));

    /** A command by its name, made only if it may be needed: describing all of them takes as long as many a command runs. */
    private record Subcommand(String name, Function<Speaker, CommandLine> made) {}

    /** The command with all its subcommands, which take their arguments as they are and know their help. */
    public static CommandLine commandLine(Speaker speaker) {
        return with(SUBCOMMANDS, speaker);
    }

    /** The command as these arguments need it: with the one subcommand that the first of them names, else with all. */
    public static CommandLine commandLine(Speaker speaker, List<String> arguments) {
        return SUBCOMMANDS.stream()
                .filter(subcommand -> !arguments.isEmpty() && subcommand.name().equals(arguments.get(0)))
                .findFirst()
                .map(named -> with(List.of(named), speaker))
                .orElseGet(() -> commandLine(speaker));
    }

    private static CommandLine with(List<Subcommand> subcommands, Speaker speaker) {
        CommandLine line = new CommandLine(new PartnerscoreCommand());
        for (Subcommand subcommand : subcommands) {
            line.addSubcommand(subcommand.name(), subcommand.made().apply(speaker));
        }
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
