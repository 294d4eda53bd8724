package org.partnerscore.cli.command;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.option.AccountOptions;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.insight.difference.Difference;
import org.partnerscore.insight.difference.Differences;
import org.partnerscore.insight.difference.State;
import org.partnerscore.presentation.json.DifferenceDocument;
import org.partnerscore.presentation.terminal.DifferenceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what changed between two months, or between the rules of two days. */
@Command(name = "diff", sortOptions = false, sortSynopsis = false)
final class DifferenceCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private AccountOptions options;

    @Option(names = "--from", paramLabel = "YYYY-MM")
    private @Nullable YearMonth from;

    @Option(names = "--to", paramLabel = "YYYY-MM")
    private @Nullable YearMonth to;

    @Option(names = "--rules-from", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate rulesFrom;

    @Option(names = "--rules-to", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate rulesTo;

    DifferenceCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        requireOneQuestion();
        AccountRead read = AccountRead.of(options, speaker);
        Difference difference =
                read.scored(() -> Differences.between(state(read, from, rulesFrom), state(read, to, rulesTo)), speaker);
        if (options.json()) {
            Documents.give(new DifferenceDocument(read.source(), read.source(), difference), speaker);
        } else {
            speaker.result(
                    new DifferenceText(speaker.language(), speaker.resultStyle(), read::tenantName).of(difference));
        }
        return ExitCode.DONE;
    }

    /** Two months or the rules of two days, and nothing that contradicts them. */
    private void requireOneQuestion() {
        if (from != null && to != null && rulesFrom == null && rulesTo == null) {
            require(options.month() == null, "difference.no-month");
            require(from.isBefore(to), "difference.order");
        } else {
            require(rulesFrom != null && rulesTo != null && from == null && to == null, "difference.what");
            require(options.rules().rulesAsOf() == null, "difference.no-rules-as-of");
        }
    }

    private void require(boolean met, String otherwise) {
        if (!met) {
            throw new WrongUsageException(speaker.text(otherwise));
        }
    }

    private static State state(AccountRead read, @Nullable YearMonth month, @Nullable LocalDate rules) {
        YearMonth scored = month == null ? read.month() : month;
        LocalDate day = rules == null ? read.rulesAsOf() : rules;
        return new State(read.programme(), scored, day == null ? scored.atEndOfMonth() : day, read.facts());
    }
}
