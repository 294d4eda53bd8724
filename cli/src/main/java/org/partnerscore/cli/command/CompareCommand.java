package org.partnerscore.cli.command;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.option.DataOptions;
import org.partnerscore.cli.option.ProgrammesOption;
import org.partnerscore.cli.option.ReportFormat;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.account.AccountQuery;
import org.partnerscore.insight.compare.Comparison;
import org.partnerscore.insight.compare.Comparisons;
import org.partnerscore.insight.score.AccountScoring;
import org.partnerscore.presentation.json.ComparisonDocument;
import org.partnerscore.presentation.terminal.ComparisonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what two programmes make of the same facts. */
@Command(name = "compare", sortOptions = false, sortSynopsis = false)
final class CompareCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private DataOptions data;

    @Option(names = "--account", paramLabel = "ID", required = true)
    private String account;

    @Option(names = "--month", paramLabel = "YYYY-MM")
    private @Nullable YearMonth month;

    @Option(names = "--programme", paramLabel = "ID|FILE", required = true)
    private List<String> ids;

    @Mixin
    private ProgrammesOption programmes;

    @Mixin
    private ReportFormat format;

    CompareCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        if (ids.size() != 2 || ids.get(0).equals(ids.get(1))) {
            throw new WrongUsageException(speaker.text("compare.two"));
        }
        List<Programme> both = ids.stream()
                .map(id -> programmes.definition(id, speaker).programme())
                .toList();
        AccountRead first = AccountRead.of(
                data, both.get(0), month, null, asked -> AccountQuery.of(account), format.json(), speaker);
        AccountRead second = first.under(both.get(1));
        AccountScoring other = second.scored(second::scoring, speaker);
        Comparison comparison = Comparisons.of(first.scoring(), other);
        if (format.json()) {
            Documents.give(new ComparisonDocument(first.source(), comparison), speaker);
        } else {
            speaker.result(new ComparisonText(speaker.language(), speaker.resultStyle(), comparison).text());
        }
        return ExitCode.DONE;
    }
}
