package org.partnerscore.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.partnerscore.cli.option.ProgrammesOption;
import org.partnerscore.cli.option.ReportFormat;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.presentation.json.ProgrammesDocument;
import org.partnerscore.presentation.terminal.ProgrammesText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the programmes: as {@code programmes} it holds the commands about one of them or about files as well. */
@Command(sortOptions = false, sortSynopsis = false)
final class ProgrammesCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private ProgrammesOption programmes;

    @Mixin
    private ReportFormat format;

    private ProgrammesCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    static CommandLine commandLine(Speaker speaker) {
        CommandLine list = new CommandLine(new ProgrammesCommand(speaker)).setCommandName("list");
        return new CommandLine(new ProgrammesCommand(speaker))
                .setCommandName("programmes")
                .addSubcommand(list)
                .addSubcommand(new ShowProgrammeCommand(speaker))
                .addSubcommand(new NewProgrammeCommand(speaker))
                .addSubcommand(new LintProgrammesCommand(speaker))
                .addSubcommand(new TestProgrammeCommand(speaker));
    }

    @Override
    public Integer call() throws Exception {
        List<Programme> all = programmes.catalog().programmes();
        if (format.json()) {
            Documents.give(new ProgrammesDocument(all), speaker);
        } else {
            speaker.result(new ProgrammesText(speaker.language(), speaker.resultStyle()).list(all));
        }
        return ExitCode.DONE;
    }
}
