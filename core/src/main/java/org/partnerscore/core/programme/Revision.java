package org.partnerscore.core.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One state of a dated value: it holds from a day until the next revision.
 *
 * @param from first day on which the value is in force
 * @param value the value; null means abolished from that day on
 * @param reference where the value was published
 */
public record Revision<T>(LocalDate from, @Nullable T value, Reference reference) implements Serializable {
    public Revision {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(reference, "reference");
    }
}
