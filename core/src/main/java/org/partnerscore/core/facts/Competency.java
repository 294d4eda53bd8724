package org.partnerscore.core.facts;

import java.time.LocalDate;

/**
 * A row of competencies.
 *
 * @param accountId the account that has it
 * @param programme id of the programme it belongs to
 * @param attainedOn the day from which the account has it
 */
public record Competency(String accountId, String programme, LocalDate attainedOn) {}
