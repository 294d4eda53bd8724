package org.partnerscore.insight.forecast;

import java.time.LocalDate;
import org.partnerscore.insight.difference.Change;

/**
 * Something that will change a score.
 *
 * @param day the day on which it happens: of the first of its rows; the month's first day where only the month is known
 * @param certain whether it follows from dates alone; otherwise it is as good as the assumption
 * @param change what it changes
 */
public record Event(LocalDate day, boolean certain, Change change) {}
