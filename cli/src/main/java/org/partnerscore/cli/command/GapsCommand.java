package org.partnerscore.cli.command;

import java.util.concurrent.Callable;
import org.partnerscore.cli.option.AccountOptions;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.insight.gaps.GapFinder;
import org.partnerscore.insight.gaps.Gaps;
import org.partnerscore.presentation.json.GapsDocument;
import org.partnerscore.presentation.terminal.GapsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what credit an account just misses. */
@Command(name = "gaps", sortOptions = false, sortSynopsis = false)
final class GapsCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private AccountOptions options;

    GapsCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        AccountRead read = AccountRead.of(options, speaker);
        Gaps gaps = read.scored(() -> GapFinder.find(read.scoring()), speaker);
        if (options.json()) {
            Documents.give(new GapsDocument(read.source(), gaps), speaker);
        } else {
            speaker.result(new GapsText(speaker.language(), speaker.resultStyle()).of(gaps));
        }
        return ExitCode.DONE;
    }
}
