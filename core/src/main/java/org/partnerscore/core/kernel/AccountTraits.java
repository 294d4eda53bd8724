package org.partnerscore.core.kernel;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an account apart from its customers and people.
 *
 * @param id its id
 * @param locationMarket number of its market by location (R6): the first market that any of its locations is in
 * @param attainedOn day on which it attained the programme's competency; null if it has none
 */
public record AccountTraits(
        String id, int locationMarket, @Nullable LocalDate attainedOn) implements Serializable {}
