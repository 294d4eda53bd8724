package org.partnerscore.cli.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.partnerscore.cli.option.AccountOptions;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
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
    private static final int MOST_MONTHS = 60;

    private final Speaker speaker;

    @Mixin
    private AccountOptions options;

    @Option(names = "--months", paramLabel = "N")
    private int months = 12;

    @Option(names = "--assume", paramLabel = "flat|trend")
    private Assumption assumption = Assumption.FLAT;

    ForecastCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        if (months < 1 || months > MOST_MONTHS) {
            throw new WrongUsageException(speaker.text(
                    "usage.range",
                    Map.of(
                            "option",
                            "--months",
                            "value",
                            Integer.toString(months),
                            "least",
                            "1",
                            "most",
                            Integer.toString(MOST_MONTHS))));
        }
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
