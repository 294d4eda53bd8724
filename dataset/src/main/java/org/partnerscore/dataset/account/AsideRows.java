package org.partnerscore.dataset.account;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.dataset.parquet.ParquetFile;
import org.partnerscore.dataset.read.RowReader;
import org.partnerscore.dataset.table.Table;

/**
 * Reads rows of the large tables that were set aside in a Parquet file: an account may have a million, and DuckDB hands over
 * one value a call. Equal values are held once.
 */
final class AsideRows {
    private static final long NONE = Long.MIN_VALUE;

    private final Map<String, String> known = new HashMap<>();
    private final Map<Long, LocalDate> days = new HashMap<>();
    private final Map<Long, YearMonth> months = new HashMap<>();
    private final Map<Long, BigDecimal> amounts = new HashMap<>();

    /** All rows of a file with the columns of subscription_months, in their order. */
    void subscriptionMonths(ParquetFile file, Consumer<SubscriptionMonth> sink) throws IOException {
        try (RowReader rows = new RowReader(Table.SUBSCRIPTION_MONTHS, file)) {
            @Nullable String[] subscriptions = rows.texts("subscription_id").texts();
            @Nullable String[] tenants = rows.texts("tenant_id").texts();
            long[] month = numbers(rows, "month");
            @Nullable String[] products = rows.texts("product").texts();
            int[] channels =
                    rows.codes("channel", 0, name -> Channel.valueOf(name).ordinal());
            long[] paid = numbers(rows, "paid");
            long[] agreements = numbers(rows, "agreement_start");
            long[] seats = numbers(rows, "seats");
            long[] users = numbers(rows, "active_users");
            long[] billed = rows.cents("billed_usd");
            long[] credited = rows.cents("credited_usd");
            long[] capacity = numbers(rows, "capacity");
            rows.seek(0, file.rows());
            for (int count = rows.next(); count > 0; count = rows.next()) {
                for (int i = 0; i < count; i++) {
                    sink.accept(new SubscriptionMonth(
                            once(subscriptions[i]),
                            once(tenants[i]),
                            month(month[i]),
                            once(products[i]),
                            Channel.values()[channels[i]],
                            paid[i] != 0,
                            agreements[i] == NONE ? null : day(agreements[i]),
                            seats[i],
                            users[i],
                            amount(billed[i]),
                            amount(credited[i]),
                            capacity[i] == NONE ? null : capacity[i]));
                }
            }
        }
    }

    /** All rows of a file with the columns of associations, in their order. */
    void associations(ParquetFile file, Consumer<Association> sink) throws IOException {
        try (RowReader rows = new RowReader(Table.ASSOCIATIONS, file)) {
            @Nullable String[] subscriptions = rows.texts("subscription_id").texts();
            @Nullable String[] partners = rows.texts("partner_id").texts();
            int[] kinds =
                    rows.codes("kind", 0, name -> AssociationKind.valueOf(name).ordinal());
            int[] claims = rows.codes(
                    "claim", Claim.NONE.ordinal(), name -> Claim.valueOf(name).ordinal());
            long[] from = numbers(rows, "from_month");
            long[] to = numbers(rows, "to_month");
            rows.seek(0, file.rows());
            for (int count = rows.next(); count > 0; count = rows.next()) {
                for (int i = 0; i < count; i++) {
                    sink.accept(new Association(
                            once(subscriptions[i]),
                            once(partners[i]),
                            AssociationKind.values()[kinds[i]],
                            Claim.values()[claims[i]],
                            month(from[i]),
                            to[i] == NONE ? null : month(to[i])));
                }
            }
        }
    }

    private static long[] numbers(RowReader rows, String column) {
        return rows.numbers(column, NONE, number -> number);
    }

    private LocalDate day(long epochDay) {
        return days.computeIfAbsent(epochDay, LocalDate::ofEpochDay);
    }

    private YearMonth month(long epochDay) {
        return months.computeIfAbsent(epochDay, day -> YearMonth.from(LocalDate.ofEpochDay(day)));
    }

    private BigDecimal amount(long cents) {
        return amounts.computeIfAbsent(cents, number -> BigDecimal.valueOf(number, 2));
    }

    private String once(@Nullable String text) {
        String value = Objects.requireNonNull(text);
        String first = known.putIfAbsent(value, value);
        return first == null ? value : first;
    }
}
