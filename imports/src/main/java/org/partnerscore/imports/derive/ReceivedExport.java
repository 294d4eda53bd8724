package org.partnerscore.imports.derive;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import org.partnerscore.imports.intake.FileOptions;
import org.partnerscore.imports.intake.TakenExport;

/**
 * An export among those that a data set is derived from.
 *
 * @param hash of the bytes of the received file; the same file given twice counts once
 * @param sequence a number that is greater for files received later
 * @param options what the user said of the file
 * @param raw the received file, from which rows that cannot be taken are shown
 * @param taken what the intake made of it
 */
public record ReceivedExport(String hash, long sequence, FileOptions options, Path raw, TakenExport taken) {
    /** The order of what is newer: the later day as of which it tells, then the later received. */
    public static final Comparator<ReceivedExport> OLDER_FIRST = Comparator.comparing(ReceivedExport::asOf)
            .thenComparing(ReceivedExport::sequence)
            .thenComparing(export -> export.taken().label());

    /**
     * The day as of which it tells what is so: when it was downloaded if the user said so, otherwise the first day after
     * its last month. What tells no months is as old as can be.
     */
    public LocalDate asOf() {
        LocalDate said = options.downloaded();
        if (said != null) {
            return said;
        }
        YearMonth last = taken.lastMonth();
        return last == null ? LocalDate.MIN : last.plusMonths(1).atDay(1);
    }
}
