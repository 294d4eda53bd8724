package org.partnerscore.imports.write;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * How the values and the file of an export are written: exports differ in it, and change it over the years.
 *
 * @param delimiter between values
 * @param form encoding and packing of the file
 * @param months how months are written
 * @param days how days are written
 * @param thousands whether numbers have commas between thousands
 * @param countryNames whether countries are written by name, where it is known, or by code
 * @param drift which of a column's names is written, from 0
 */
public record ExportStyle(
        char delimiter, Form form, Months months, Days days, boolean thousands, boolean countryNames, int drift) {
    /** As Partner Center writes them: tabs, UTF-8, ISO months and days. */
    public static final ExportStyle PLAIN = new ExportStyle('\t', Form.PLAIN, Months.ISO_DAY, Days.ISO, false, true, 0);

    /** Encoding and packing. */
    public enum Form {
        PLAIN,
        BYTE_ORDER_MARK,
        UTF_16,
        GZIP,
        ZIP
    }

    /** How months are written. */
    public enum Months {
        ISO,
        ISO_DAY,
        US,
        NAME
    }

    /** How days are written. */
    public enum Days {
        ISO,
        US,
        TIMESTAMP
    }

    /** Any of the styles that can be read without asking. */
    public static ExportStyle any(RandomGenerator random) {
        Days days = pick(random, Days.values());
        Months months = pick(random, Months.values());
        // Days in the order of the US beside ISO months may be ambiguous; a month tells the order.
        return new ExportStyle(
                random.nextBoolean() ? '\t' : ',',
                pick(random, Form.values()),
                days == Days.US ? Months.US : months,
                days,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(3));
    }

    private static <T> T pick(RandomGenerator random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    String month(YearMonth month) {
        return switch (months) {
            case ISO -> month.toString();
            case ISO_DAY -> month + "-01";
            case US -> month.getMonthValue() + "/1/" + month.getYear();
            case NAME -> month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
        };
    }

    String day(LocalDate day) {
        return switch (days) {
            case ISO -> day.toString();
            case US -> day.getMonthValue() + "/" + day.getDayOfMonth() + "/" + day.getYear();
            case TIMESTAMP -> day + "T00:00:00Z";
        };
    }

    /** A number as DuckDB writes it, with commas between thousands if that is the style. */
    String number(String number) {
        if (!thousands) {
            return number;
        }
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        String rest = point < 0 ? "" : number.substring(point);
        return whole.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ",") + rest;
    }
}
