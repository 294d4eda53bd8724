package org.partnerscore.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.partnerscore.cli.option.ProgrammesOption;
import org.partnerscore.cli.option.ReportFormat;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.core.programme.Programme;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the programmes: as {@code programmes} it holds the commands about one of them or about files as well. */
@Command(sortOptions = false)
final class ProgrammesCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private ProgrammesOption programmes;

    @Option(names = "--format", paramLabel = "text|json")
    private ReportFormat format = ReportFormat.TEXT;

    private ProgrammesCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    static CommandLine commandLine(Speaker speaker) {
        CommandLine list = new CommandLine(new ProgrammesCommand(speaker)).setCommandName("list");
        return new CommandLine(new ProgrammesCommand(speaker))
                .setCommandName("programmes")
                .addSubcommand(list)
                .addSubcommand(new ShowProgrammeCommand(speaker))
                .addSubcommand(new LintProgrammesCommand(speaker));
    }

    @Override
    public Integer call() throws Exception {
        List<Programme> all = programmes.catalog().programmes();
        if (format == ReportFormat.JSON) {
            Documents.give(ProgrammeDocuments.list(all), speaker);
        } else {
            List<String> lines = new ArrayList<>();
            all.forEach(programme -> lines.addAll(describe(programme)));
            lines.add(speaker.text("programmes.next", Map.of("command", speaker.command())));
            speaker.result(speaker.forResult(String.join("\n", lines)));
        }
        return ExitCode.DONE;
    }

    private List<String> describe(Programme programme) {
        return List.of(
                programme.id(),
                "  " + speaker.language().of(programme.name()),
                "  "
                        + speaker.text(
                                "programmes.rules",
                                Map.of(
                                        "start",
                                        speaker.notation().day(programme.start()),
                                        "indicators",
                                        speaker.notation()
                                                .number(programme.indicators().size()),
                                        "pathways",
                                        String.join(
                                                ", ",
                                                programme.pathways().stream()
                                                        .map(pathway -> speaker.language()
                                                                .of(pathway.name()))
                                                        .toList()))),
                "");
    }
}
