package org.partnerscore.definitions.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a programme file with all its lines.
 *
 * @param path what it is, by ids, e.g. {@code net-customer-adds.target.customer-engagement}
 * @param unit what it is counted in, e.g. {@code USD}, {@code percent}; null where it has no unit
 * @param lines in ascending order of their first day
 */
public record DatedValue(String path, @Nullable String unit, List<DatedLine> lines) {
    public DatedValue {
        lines = List.copyOf(lines);
    }

    /** The line in force on a day, also one that abolishes the value; empty before the first. */
    public Optional<DatedLine> on(LocalDate day) {
        return lines.stream().filter(line -> !line.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The first line that begins after a day; empty if none does. */
    public Optional<DatedLine> after(LocalDate day) {
        return lines.stream().filter(line -> line.from().isAfter(day)).findFirst();
    }
}
