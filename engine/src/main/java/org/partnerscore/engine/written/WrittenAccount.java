package org.partnerscore.engine.written;

import java.time.YearMonth;
import java.util.List;

/**
 * All that a run's tables hold of an account.
 *
 * @param id its id
 * @param programme id of the programme scored
 * @param month the month scored
 * @param indicators its rows of the table of indicators
 * @param lines its lines of the table of contributions, in their order
 */
public record WrittenAccount(
        String id, String programme, YearMonth month, List<WrittenRow> indicators, List<WrittenLine> lines) {
    public WrittenAccount {
        indicators = List.copyOf(indicators);
        lines = List.copyOf(lines);
    }
}
