package org.partnerscore.cli.option;

import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.insight.forecast.Forecasting;
import picocli.CommandLine.Option;

/** How far a command looks ahead. */
public final class MonthsAhead {
    private static final int LEAST = 1;

    @Option(names = "--months", paramLabel = "N")
    private int months = 12;

    /**
     * How many months, 1 to {@value Forecasting#MOST_MONTHS}.
     *
     * @throws WrongUsageException if other than that was asked for
     */
    public int number(Speaker speaker) {
        if (months < LEAST || months > Forecasting.MOST_MONTHS) {
            throw WrongUsageException.outOfRange("--months", months, LEAST, Forecasting.MOST_MONTHS, speaker);
        }
        return months;
    }
}
