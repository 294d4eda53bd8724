package org.partnerscore.insight.explain;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.reason.Reason;

/**
 * Why an indicator is measured in its market (R6).
 *
 * @param reason which rule decides, with the market
 * @param origins who makes it that market: customers, or the account's locations; the earliest first
 */
public record MarketCause(Reason reason, List<Origin> origins) {
    public MarketCause {
        origins = List.copyOf(origins);
    }

    /**
     * A customer or a location of the market.
     *
     * @param id the tenant's or location's id
     * @param name for people
     * @param country alpha-2 code of ISO 3166-1
     * @param month the first month of the window in which the customer is credited; null for a location
     */
    public record Origin(
            String id,
            String name,
            String country,
            @Nullable YearMonth month) {}
}
