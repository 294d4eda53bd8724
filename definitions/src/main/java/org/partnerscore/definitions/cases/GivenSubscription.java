package org.partnerscore.definitions.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.SubscriptionMonth;

/**
 * A subscription as a case gives it, for any tenant.
 *
 * @param product product code
 * @param channel how it is sold
 * @param rows its months
 * @param partners its partners
 */
record GivenSubscription(String product, Channel channel, List<Row> rows, List<Link> partners) {
    /** Months that are all alike. */
    record Row(
            MonthSpan months,
            boolean paid,
            @Nullable LocalDate agreementStart,
            long seats,
            long users,
            BigDecimal billed,
            BigDecimal credited,
            @Nullable Long capacity) {}

    /** An association. */
    record Link(
            String partner,
            AssociationKind kind,
            Claim claim,
            YearMonth from,
            @Nullable YearMonth to) {}

    /** How many rows and associations it has. */
    long size() {
        return rows.stream().mapToLong(row -> row.months().count()).sum() + partners.size();
    }

    /** Its rows as those of a tenant's subscription. */
    List<SubscriptionMonth> rowsOf(String tenant, String id) {
        return rows.stream()
                .flatMap(row -> row.months().months().stream()
                        .map(month -> new SubscriptionMonth(
                                id,
                                tenant,
                                month,
                                product,
                                channel,
                                row.paid(),
                                row.agreementStart(),
                                row.seats(),
                                row.users(),
                                row.billed(),
                                row.credited(),
                                row.capacity())))
                .toList();
    }

    /** Its associations as those of a subscription. */
    List<Association> associationsOf(String id) {
        return partners.stream()
                .map(link -> new Association(id, link.partner(), link.kind(), link.claim(), link.from(), link.to()))
                .toList();
    }
}
