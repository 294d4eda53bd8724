package org.partnerscore.workspace.data;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is worth knowing about a derived data set.
 *
 * @param rows how many rows each canonical table has, by table
 * @param coverage how many rows each kind of export gave for each month, by kind and month
 * @param rejects rows that could not be taken
 * @param unmapped things sold that no mapping knows, by name
 * @param attributions ways in which partners were attributed, by name
 */
public record Summary(
        Map<String, Long> rows,
        List<Coverage> coverage,
        List<Reject> rejects,
        List<Unmapped> unmapped,
        List<Attribution> attributions) {
    public Summary {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
        coverage = List.copyOf(coverage);
        rejects = List.copyOf(rejects);
        unmapped = List.copyOf(unmapped);
        attributions = List.copyOf(attributions);
    }

    /** Rows of one kind of export about one month. */
    public record Coverage(String kind, YearMonth month, long rows) {}

    /**
     * A row that could not be taken.
     *
     * @param receipt sequence number of the file
     * @param file the name the file was received under
     * @param line where the row begins
     * @param column the column at fault; empty if it is the whole row
     * @param value what was found; empty if nothing was
     * @param reason why, as a code
     * @param row the row as received
     */
    public record Reject(int receipt, String file, long line, String column, String value, String reason, String row) {}

    /**
     * Something that no mapping knows.
     *
     * @param name as the exports call it
     * @param rows how many rows name it
     * @param revenueUsd what was billed less what was credited for it
     */
    public record Unmapped(String name, long rows, BigDecimal revenueUsd) {}

    /**
     * A way in which partners were attributed.
     *
     * @param type as the exports call it
     * @param rows how many rows name it
     * @param standing what is made of it, as a code
     */
    public record Attribution(String type, long rows, String standing) {}
}
