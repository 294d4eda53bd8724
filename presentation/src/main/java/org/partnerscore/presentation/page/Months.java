package org.partnerscore.presentation.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Months to choose from. */
final class Months {
    private Months() {}

    /** The months as choices, the newest first. */
    static List<Choice> choices(PageVoice voice, List<YearMonth> oldestFirst, YearMonth chosen) {
        List<Choice> choices = new ArrayList<>();
        for (YearMonth month : oldestFirst) {
            choices.add(0, new Choice(month.toString(), voice.notation().month(month), month.equals(chosen)));
        }
        return choices;
    }
}
