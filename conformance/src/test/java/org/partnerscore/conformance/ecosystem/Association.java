package org.partnerscore.conformance.ecosystem;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;

/** A row of associations; {@code to} null is open. */
public record Association(
        String subscriptionId,
        String partnerId,
        AssociationKind kind,
        Claim claim,
        YearMonth from,
        @Nullable YearMonth to) {}
