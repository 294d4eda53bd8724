package org.partnerscore.workspace.exports;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnerscore.imports.intake.FileOptions;
import org.partnerscore.imports.value.DateOrder;

/** What the user said of a file, as a receipt keeps it. */
public final class ExportOptions {
    private static final String DATES = "dates";
    private static final String ACCOUNT = "account";
    private static final String DOWNLOADED = "downloaded";

    private ExportOptions() {}

    /** As a receipt keeps it. */
    public static Map<String, String> kept(FileOptions options) {
        Map<String, String> kept = new TreeMap<>();
        put(kept, DATES, options.dates() == null ? null : options.dates().name().toLowerCase(Locale.ROOT));
        put(kept, ACCOUNT, options.account());
        put(kept, DOWNLOADED, options.downloaded());
        return kept;
    }

    private static void put(Map<String, String> kept, String name, @Nullable Object value) {
        if (value != null) {
            kept.put(name, value.toString());
        }
    }

    static FileOptions read(Map<String, String> kept) {
        @Nullable String dates = kept.get(DATES);
        @Nullable String downloaded = kept.get(DOWNLOADED);
        return new FileOptions(
                dates == null ? null : DateOrder.valueOf(dates.toUpperCase(Locale.ROOT)),
                kept.get(ACCOUNT),
                downloaded == null ? null : LocalDate.parse(downloaded));
    }
}
