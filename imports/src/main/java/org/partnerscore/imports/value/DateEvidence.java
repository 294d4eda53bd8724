package org.partnerscore.imports.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the values of a file tell about the order of its days with slashes. A day over 12 tells it, and so does a month
 * column, whose days are always the first of a month.
 */
public final class DateEvidence {
    private static final Pattern SLASHES = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/[0-9]{4}( .*)?");
    private static final int MONTHS = 12;

    private boolean monthFirst;
    private boolean dayFirst;
    private boolean open;

    /** Takes a value of a column of days or months; one without slashes tells nothing. */
    public void add(String value, boolean month) {
        Matcher matcher = SLASHES.matcher(value);
        if (!matcher.matches()) {
            return;
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        boolean us = first <= MONTHS && (!month || second == 1);
        boolean eu = second <= MONTHS && (!month || first == 1);
        if (us && eu) {
            open |= first != second;
        } else {
            monthFirst |= us;
            dayFirst |= eu;
        }
    }

    /** Whether some values have the month first and others the day. */
    public boolean mixed() {
        return monthFirst && dayFirst;
    }

    /** Whether some values could be read in two ways and none tells in which. */
    public boolean ambiguous() {
        return open && !monthFirst && !dayFirst;
    }

    /** Whether some value tells the order. */
    public boolean decided() {
        return monthFirst != dayFirst;
    }

    /** The order, if it is neither mixed nor ambiguous; any does where every value reads the same in both. */
    public DateOrder order() {
        return dayFirst ? DateOrder.EU : DateOrder.US;
    }
}
