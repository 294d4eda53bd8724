package org.partnerscore.workspace.difference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An indicator of an account that two runs tell differently.
 *
 * @param account id of the account
 * @param pathway id of the pathway
 * @param indicator id of the indicator
 * @param changes what changed, by column of the table of indicators; an empty text stands for none
 * @param contributions what contributed differently
 */
public record IndicatorChange(
        String account,
        String pathway,
        String indicator,
        Map<String, Values> changes,
        List<ContributionChange> contributions) {
    /** What a column held. */
    public record Values(String before, String after) {}

    public IndicatorChange {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        contributions = List.copyOf(contributions);
    }
}
