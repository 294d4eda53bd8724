package org.partnerscore.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.partnerscore.cli.command.PartnerscoreCommand;
import org.partnerscore.cli.console.Surroundings;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.FailureReport;
import org.partnerscore.cli.speech.LanguageChoice;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.UsageMistake;
import org.partnerscore.presentation.terminal.Style;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Starts the command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args), Surroundings.ofProcess()));
    }

    /** Runs the command with its arguments and returns its exit code. */
    public static int run(List<String> arguments, Surroundings surroundings) {
        Speaker speaker = new Speaker(LanguageChoice.of(arguments, surroundings.locale()), surroundings);
        FailureReport failures = new FailureReport(speaker, debugging(arguments, surroundings));
        StringWriter help = new StringWriter();
        try {
            int code = commandLine(speaker, failures, help, arguments).execute(arguments.toArray(String[]::new));
            speaker.result(colourful(speaker) ? help.toString() : speaker.forResult(help.toString()));
            return code;
        } catch (Exception | OutOfMemoryError e) {
            return failures.report(e);
        }
    }

    private static CommandLine commandLine(
            Speaker speaker, FailureReport failures, StringWriter help, List<String> arguments) {
        CommandLine line = PartnerscoreCommand.commandLine(speaker, arguments);
        line.setOut(new PrintWriter(help, true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(colourful(speaker) ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler((mistake, given) -> {
            speaker.say("partnerscore: " + new UsageMistake(speaker).sentence(mistake, List.of(given)));
            return ExitCode.WRONG_USAGE;
        });
        line.setExecutionExceptionHandler((failure, command, parsed) -> failures.report(failure));
        return line;
    }

    /** Only UTF-8 carries all letters of the help: elsewhere some are replaced, which colour would be in the way of. */
    private static boolean colourful(Speaker speaker) {
        Style style = speaker.resultStyle();
        return style.colour() && style.charset().equals(StandardCharsets.UTF_8);
    }

    private static boolean debugging(List<String> arguments, Surroundings surroundings) {
        return arguments.contains("--debug")
                || !surroundings
                        .environment()
                        .getOrDefault("PARTNERSCORE_DEBUG", "")
                        .isEmpty();
    }
}
