package org.partnerscore.definitions.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Reference;

/**
 * A line of a dated value.
 *
 * @param from first day on which it holds
 * @param value as JSON would hold it: BigDecimal, String, List or Map; null means abolished
 * @param reference where it was published
 */
public record DatedLine(LocalDate from, @Nullable Object value, Reference reference) {}
