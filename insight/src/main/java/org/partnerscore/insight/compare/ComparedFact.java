package org.partnerscore.insight.compare;

import org.jspecify.annotations.Nullable;

/**
 * A customer or a person, and what counts of it under either programme.
 *
 * @param tenantId the customer; null for a person
 * @param individualId the person; null for a customer
 * @param first under the first programme
 * @param second under the second
 */
public record ComparedFact(
        @Nullable String tenantId, @Nullable String individualId, Counted first, Counted second) {
    public ComparedFact {
        if ((tenantId == null) == (individualId == null)) {
            throw new IllegalArgumentException("a fact is a customer or a person");
        }
        if (!first.counts() && !second.counts()) {
            throw new IllegalArgumentException("what counts in neither programme is not compared");
        }
    }
}
