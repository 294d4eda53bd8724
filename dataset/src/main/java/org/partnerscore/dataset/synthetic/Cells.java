package org.partnerscore.dataset.synthetic;

import org.jspecify.annotations.Nullable;

/** Takes the cells of one row, in the order of the table's columns. */
interface Cells {
    void text(String value);

    /** A day as {@link java.time.LocalDate#toEpochDay()} counts. */
    void day(int epochDay);

    /** Whole US cents. */
    void cents(long value);

    void count(int value);

    void flag(boolean value);

    /** Null. */
    void empty();

    default void dayOrEmpty(@Nullable Integer epochDay) {
        if (epochDay == null) {
            empty();
        } else {
            day(epochDay);
        }
    }
}
