package org.partnerscore.insight.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.core.score.Scorecard;

/**
 * An account's scores as they are and under scenarios, over the same months.
 *
 * @param before the scores if nothing changes
 * @param after one for each scenario, at least one
 */
public record WhatIf(Outlook before, List<Outlook> after) {
    public WhatIf {
        after = List.copyOf(after);
        for (Outlook outlook : after) {
            if (!months(outlook).equals(months(before))) {
                throw new IllegalArgumentException("the outlooks are of different months");
            }
        }
    }

    private static List<YearMonth> months(Outlook outlook) {
        return outlook.scorecards().stream().map(Scorecard::month).toList();
    }

    /** The first month; no change may be missing from what is shown of it unless it begins later. */
    public YearMonth first() {
        return before.scorecards().get(0).month();
    }

    /** The first month in which every change of every scenario has begun: where before and after are best compared. */
    public YearMonth begun() {
        YearMonth month = first();
        for (Outlook outlook : after) {
            month = outlook.scenario().begun(month);
        }
        return month;
    }

    /** The outlooks in the order in which they are shown: before, then each scenario. */
    public List<Outlook> all() {
        List<Outlook> all = new ArrayList<>(List.of(before));
        all.addAll(after);
        return all;
    }
}
