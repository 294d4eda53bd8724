package org.partnerscore.cli.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.partnerscore.cli.option.ProgrammesOption;
import org.partnerscore.cli.option.ReportFormat;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.definitions.ProgrammeView;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.presentation.json.ProgrammeDocument;
import org.partnerscore.presentation.terminal.ProgrammeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what of a programme is in force on a day. */
@Command(name = "show", sortOptions = false, sortSynopsis = false)
final class ShowProgrammeCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(index = "0", paramLabel = "ID|FILE")
    private String id;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private LocalDate asOf = LocalDate.now(ZoneId.systemDefault());

    @Mixin
    private ProgrammesOption programmes;

    @Mixin
    private ReportFormat format;

    ShowProgrammeCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        ProgrammeDefinition definition = programmes.definition(id, speaker);
        ProgrammeView view = ProgrammeView.on(definition, asOf);
        if (format.json()) {
            Documents.give(new ProgrammeDocument(view), speaker);
        } else {
            speaker.result(
                    new ProgrammeText(speaker.language(), speaker.resultStyle()).of(view, definition.programme()));
        }
        return ExitCode.DONE;
    }
}
