package org.partnerscore.core.programme;

import java.time.LocalDate;

/**
 * A dated value that was read.
 *
 * @param name what the value is, e.g. {@code net-new-revenue.target}
 * @param inForceFrom first day of the revision that was taken
 * @param reference where that revision was published
 */
public record RuleRead(String name, LocalDate inForceFrom, Reference reference) {}
