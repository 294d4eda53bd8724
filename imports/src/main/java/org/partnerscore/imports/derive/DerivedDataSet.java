package org.partnerscore.imports.derive;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.imports.mapping.MappingKind;
import org.partnerscore.imports.problem.ImportProblemKind;

/**
 * What a derivation made.
 *
 * @param folder where the six tables are, in Parquet, and {@code rejects.csv}
 * @param rows how many rows each table has
 * @param months what each month has, in their order; months in between without anything are there too
 * @param unmapped names that no mapping knows, by kind, then the most revenue and rows first
 * @param attributions the attribution types seen and what they were taken for
 * @param rejects how many rows were not taken, by reason
 * @param overruled exports received later than others that nevertheless lost against them
 * @param usageWithoutSubscription subscription-months of License usage that no subscription export has
 */
public record DerivedDataSet(
        Path folder,
        Map<Table, Long> rows,
        List<MonthCoverage> months,
        List<Unmapped> unmapped,
        List<Attribution> attributions,
        Map<ImportProblemKind, Long> rejects,
        List<Overruled> overruled,
        long usageWithoutSubscription) {
    public DerivedDataSet {
        rows = Collections.unmodifiableMap(new EnumMap<>(rows));
        months = List.copyOf(months);
        unmapped = List.copyOf(unmapped);
        attributions = List.copyOf(attributions);
        rejects = Collections.unmodifiableMap(new TreeMap<>(rejects));
        overruled = List.copyOf(overruled);
    }

    /**
     * What a month has.
     *
     * @param subscriptions rows of subscription_months
     * @param usage how many of them have active users from License usage; the others count none
     * @param associations associations in force
     * @param passes exams passed in the month
     */
    public record MonthCoverage(YearMonth month, long subscriptions, long usage, long associations, long passes) {}

    /**
     * A name that no mapping knows.
     *
     * @param rows subscription-months with it for SKUs, rows of exports for the others
     * @param revenue what they billed less what they credited, in USD; null where there is none to tell
     */
    public record Unmapped(
            MappingKind kind,
            String name,
            long rows,
            @Nullable BigDecimal revenue) {}

    /**
     * An attribution type.
     *
     * @param code what it was taken for, as mapping files spell it; null if no mapping knows it, which earns no credit
     * @param rows rows of exports with it
     */
    public record Attribution(String name, @Nullable String code, long rows) {}

    /**
     * An export that was received later than others and lost against them, because they tell of later months.
     *
     * @param label what it is called
     * @param subscriptionMonths of how many subscription-months it says other things than what was taken
     */
    public record Overruled(String label, long subscriptionMonths) {}

    /** How many rows were not taken. */
    public long rejected() {
        return rejects.values().stream().mapToLong(Long::longValue).sum();
    }
}
