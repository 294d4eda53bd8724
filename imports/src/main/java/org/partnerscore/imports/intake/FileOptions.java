package org.partnerscore.imports.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnerscore.imports.value.DateOrder;

/**
 * What a file does not say itself, and the user may.
 *
 * @param dates how its days with slashes are read; null to let the file settle it
 * @param account whose rows they are, for exports that do not say; null if the Partner profile has one account only
 * @param downloaded the day the export was made, which decides what is newer; null for the month after its last
 */
public record FileOptions(
        @Nullable DateOrder dates,
        @Nullable String account,
        @Nullable LocalDate downloaded) {
    /** The file says all there is to say. */
    public static final FileOptions NONE = new FileOptions(null, null, null);

    /** The same with an order of dates. */
    public FileOptions withDates(DateOrder order) {
        return new FileOptions(order, account, downloaded);
    }

    /** The same with an account. */
    public FileOptions withAccount(String id) {
        return new FileOptions(dates, id, downloaded);
    }

    /** The same with a day. */
    public FileOptions withDownloaded(LocalDate day) {
        return new FileOptions(dates, account, day);
    }
}
