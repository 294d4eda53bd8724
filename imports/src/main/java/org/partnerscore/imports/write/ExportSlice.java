package org.partnerscore.imports.write;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnerscore.dataset.read.Sql;

/**
 * What part of a data set one export has.
 *
 * @param accounts the accounts whose locations' rows it has
 * @param first the first month
 * @param last the last month
 * @param parts how many parts subscriptions are divided into, 1 for no division
 * @param part which of these parts, from 0
 * @param provisional how many of its last months are told as they were first reported, which was a little less
 */
public record ExportSlice(Set<String> accounts, YearMonth first, YearMonth last, int parts, int part, int provisional) {
    public ExportSlice {
        accounts = Set.copyOf(accounts);
        if (parts < 1 || part < 0 || part >= parts || last.isBefore(first)) {
            throw new IllegalArgumentException("no such part of a data set: " + part + " of " + parts);
        }
    }

    /** All of some accounts from one month to another. */
    public static ExportSlice of(Set<String> accounts, YearMonth first, YearMonth last) {
        return new ExportSlice(accounts, first, last, 1, 0, 0);
    }

    /** The same with its last months as they were first reported. */
    public ExportSlice provisional(int months) {
        return new ExportSlice(accounts, first, last, parts, part, months);
    }

    /** The same of one part of the subscriptions. */
    public ExportSlice part(int ofParts, int which) {
        return new ExportSlice(accounts, first, last, ofParts, which, provisional);
    }

    /** SQL that is true for rows of the slice's subscriptions and months. */
    String chosen(String subscription, String month) {
        return month + " BETWEEN " + day(first) + " AND " + day(last) + " AND hash(" + subscription + ") % " + parts
                + " = " + part;
    }

    /** SQL that is true for an account of the slice. */
    String ours(String account) {
        return account + " IN ("
                + new TreeSet<>(accounts).stream().map(Sql::text).collect(Collectors.joining(", ")) + ")";
    }

    /** SQL of a number that may have been reported lower at first. */
    String reported(String value, String month) {
        if (provisional == 0) {
            return value;
        }
        YearMonth since = last.minusMonths(provisional - 1L);
        return "CASE WHEN " + month + " >= " + day(since) + " THEN CAST(trunc(" + value + " * 9 / 10) AS BIGINT) ELSE "
                + value + " END";
    }

    private static String day(YearMonth month) {
        return "DATE '" + LocalDate.of(month.getYear(), month.getMonthValue(), 1) + "'";
    }
}
