package org.partnerscore.workspace.data;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is worth knowing about a derived data set.
 *
 * @param rows how many rows each canonical table has, by table
 * @param months what each month has, in their order
 * @param unmapped names that no mapping knows, what costs most first
 * @param attributions ways in which partners were attributed and what they were taken for
 * @param rejects how many rows were not taken, by reason
 * @param overruled files received later than others that nevertheless lost against them
 * @param usageWithoutSubscription subscription-months of usage that no subscription is known for
 */
public record Summary(
        Map<String, Long> rows,
        List<MonthRows> months,
        List<Unmapped> unmapped,
        List<Attribution> attributions,
        Map<String, Long> rejects,
        List<Overruled> overruled,
        long usageWithoutSubscription) {
    public Summary {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
        months = List.copyOf(months);
        unmapped = List.copyOf(unmapped);
        attributions = List.copyOf(attributions);
        rejects = Collections.unmodifiableMap(new TreeMap<>(rejects));
        overruled = List.copyOf(overruled);
    }

    /** How many rows were not taken. */
    public long rejected() {
        return rejects.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * What a month has.
     *
     * @param rows how many rows there are, by what they tell of
     */
    public record MonthRows(YearMonth month, Map<String, Long> rows) {
        public MonthRows {
            rows = Collections.unmodifiableMap(new TreeMap<>(rows));
        }
    }

    /**
     * A name that no mapping knows.
     *
     * @param kind what it is a name of
     * @param rows how many rows have it
     * @param revenueUsd what was billed less what was credited for it; null where there is none to tell
     */
    public record Unmapped(
            String kind, String name, long rows, @Nullable BigDecimal revenueUsd) {}

    /**
     * A way in which partners were attributed.
     *
     * @param name as the exports call it
     * @param takenFor what it was taken for, as mappings spell it; null if no mapping knows it, and it earns no credit
     * @param rows how many rows have it
     */
    public record Attribution(String name, @Nullable String takenFor, long rows) {}

    /**
     * A file that lost against an earlier one which tells of later months.
     *
     * @param file what it is called
     * @param subscriptionMonths of how many it says other things than what was taken
     */
    public record Overruled(String file, long subscriptionMonths) {}
}
