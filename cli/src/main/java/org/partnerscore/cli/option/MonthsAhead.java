package org.partnerscore.cli.option;

import java.util.Map;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import picocli.CommandLine.Option;

/** How far a command looks ahead. */
public final class MonthsAhead {
    private static final int LEAST = 1;
    private static final int MOST = 60;

    @Option(names = "--months", paramLabel = "N")
    private int months = 12;

    /**
     * How many months, 1 to 60.
     *
     * @throws WrongUsageException if other than that was asked for
     */
    public int number(Speaker speaker) {
        if (months < LEAST || months > MOST) {
            throw new WrongUsageException(speaker.text(
                    "usage.range",
                    Map.of(
                            "option", "--months",
                            "value", Integer.toString(months),
                            "least", Integer.toString(LEAST),
                            "most", Integer.toString(MOST))));
        }
        return months;
    }
}
