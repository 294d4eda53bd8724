package org.partnerscore.cli.command;

import java.util.concurrent.Callable;
import org.partnerscore.cli.option.AccountOptions;
import org.partnerscore.cli.option.MonthsAhead;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.insight.forecast.Forecast;
import org.partnerscore.insight.forecast.Forecasting;
import org.partnerscore.insight.future.Assumption;
import org.partnerscore.presentation.json.ForecastDocument;
import org.partnerscore.presentation.terminal.ForecastText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks ahead. */
@Command(name = "forecast", sortOptions = false, sortSynopsis = false)
final class ForecastCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private AccountOptions options;

    @Mixin
    private MonthsAhead monthsAhead;

    @Option(names = "--assume", paramLabel = "flat|trend")
    private Assumption assumption = Assumption.FLAT;

    ForecastCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        int months = monthsAhead.number(speaker);
        AccountRead read = AccountRead.of(options, speaker);
        Forecast forecast = read.scored(
                () -> new Forecasting(read.programme(), read.rulesAsOf())
                        .ahead(read.facts(), read.month(), months, assumption),
                speaker);
        if (options.json()) {
            Documents.give(new ForecastDocument(read.source(), forecast), speaker);
        } else {
            speaker.result(new ForecastText(speaker.language(), speaker.resultStyle(), read::tenantName).of(forecast));
        }
        return ExitCode.DONE;
    }
}
