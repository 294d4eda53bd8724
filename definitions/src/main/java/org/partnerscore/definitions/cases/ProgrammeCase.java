package org.partnerscore.definitions.cases;

import java.time.YearMonth;
import java.util.List;

/**
 * One case.
 *
 * @param name what it shows, as a sentence
 * @param line of the file, on which it begins
 * @param month the month scored unless an expectation names another
 * @param data the months that the data set covers
 * @param facts the data set
 * @param expected what must come out, in the order of the file
 */
public record ProgrammeCase(
        String name, int line, YearMonth month, MonthSpan data, CaseFacts facts, List<Expectation> expected) {
    public ProgrammeCase {
        expected = List.copyOf(expected);
    }
}
