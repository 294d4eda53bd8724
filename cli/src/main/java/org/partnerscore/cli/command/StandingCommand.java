package org.partnerscore.cli.command;

import java.util.concurrent.Callable;
import org.partnerscore.cli.option.AccountOptions;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.insight.standing.Standing;
import org.partnerscore.insight.standing.Standings;
import org.partnerscore.presentation.json.StandingDocument;
import org.partnerscore.presentation.terminal.StandingText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells where the competency stands. */
@Command(name = "standing", sortOptions = false, sortSynopsis = false)
final class StandingCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private AccountOptions options;

    StandingCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        AccountRead read = AccountRead.of(options, speaker);
        Standing standing = read.scored(
                () -> new Standings(read.programme(), read.rulesAsOf(), read.facts(), read.month()).standing(),
                speaker);
        if (options.json()) {
            Documents.give(new StandingDocument(read.source(), standing), speaker);
        } else {
            speaker.result(new StandingText(speaker.language(), speaker.resultStyle(), read::tenantName).of(standing));
        }
        return ExitCode.DONE;
    }
}
