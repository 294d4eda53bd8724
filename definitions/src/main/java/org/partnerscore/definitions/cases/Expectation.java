package org.partnerscore.definitions.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a case expects of one account, one pathway and one month.
 *
 * @param line of the file, on which it stands
 * @param account id of the account
 * @param pathway id of the pathway
 * @param indicator id of the indicator; null where only cells of the pathway are expected
 * @param month the month scored
 * @param rulesAsOf the day whose rules are taken
 * @param cells what must stand in which cells, at least one; an empty text where a cell must be empty
 */
public record Expectation(
        int line,
        String account,
        String pathway,
        @Nullable String indicator,
        YearMonth month,
        LocalDate rulesAsOf,
        Map<ExpectedCell, String> cells) {
    public Expectation {
        cells = Collections.unmodifiableMap(new EnumMap<>(cells));
        if (indicator == null && cells.keySet().stream().anyMatch(cell -> !cell.ofPathway())) {
            throw new IllegalArgumentException("a cell of an indicator needs the indicator");
        }
    }
}
