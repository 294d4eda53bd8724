package org.partnerscore.conformance.ecosystem;

import java.time.LocalDate;

/** A row of competencies. */
public record Competency(String accountId, String programme, LocalDate attainedOn) {}
