package org.partnerscore.workspace.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.partnerscore.definitions.model.ProgrammeDefinition;

/**
 * What to score.
 *
 * @param definition the programme
 * @param countries a list that takes the place of the programme's countries (R6); null for its own
 * @param month the month
 * @param rulesAsOf the day whose rules are taken; null for the month's last day
 */
public record RunRequest(
        ProgrammeDefinition definition,
        @Nullable Path countries,
        YearMonth month,
        @Nullable LocalDate rulesAsOf) {}
