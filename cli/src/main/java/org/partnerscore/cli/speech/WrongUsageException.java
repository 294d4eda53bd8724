package org.partnerscore.cli.speech;

import java.util.Map;
import org.partnerscore.core.kernel.MonthRefusedException;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.presentation.words.ReasonWords;

/** What was asked for cannot be done as it was asked; the message says why and what to do, in the user's language. */
public final class WrongUsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message whole sentences, the last of them what to do next */
    public WrongUsageException(String message) {
        super(message);
    }

    /** An option's value lies outside of what it may be, all of them as the user writes them. */
    public static WrongUsageException outOfRange(
            String option, Object value, Object least, Object most, Speaker speaker) {
        return new WrongUsageException(speaker.text(
                "usage.range",
                Map.of(
                        "option", option,
                        "value", value.toString(),
                        "least", least.toString(),
                        "most", most.toString())));
    }

    /** A month cannot be scored by a programme. */
    public static WrongUsageException refused(MonthRefusedException refused, Programme programme, Speaker speaker) {
        return new WrongUsageException(new ReasonWords(speaker.words(), programme).sentence(refused.reason()));
    }
}
