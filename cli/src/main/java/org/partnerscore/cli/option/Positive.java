package org.partnerscore.cli.option;

import java.util.Map;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;

/** Numbers that must be 1 or more. */
public final class Positive {
    private Positive() {}

    /**
     * The number given for an option.
     *
     * @throws WrongUsageException if it is below 1
     */
    public static int number(String option, int given, Speaker speaker) {
        if (given < 1) {
            throw new WrongUsageException(
                    speaker.text("usage.below-one", Map.of("option", option, "value", Integer.toString(given))));
        }
        return given;
    }
}
