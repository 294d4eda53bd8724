package org.partnerscore.cli.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.dataset.check.BadRows;
import org.partnerscore.dataset.read.DataSet;

/** The bad rows without which a data set is scored. */
final class SkippedRows {
    private final @Nullable BadRows rows;

    private SkippedRows(@Nullable BadRows rows) {
        this.rows = rows;
    }

    /** Leaves bad rows out of a data set if that is asked for. */
    static SkippedRows of(DataSet data, boolean asked) throws Exception {
        return new SkippedRows(asked ? BadRows.leaveOut(data) : null);
    }

    void writeTo(Path file) throws Exception {
        if (rows != null) {
            rows.writeCsv(file);
        }
    }

    /** Says how many rows were left out, and where they are. */
    void say(boolean kept, Speaker speaker) {
        if (rows != null) {
            String key = rows.count() == 0 ? "skipped.none" : kept ? "skipped.kept" : "skipped.not-kept";
            speaker.say(speaker.text(
                    key, Map.of("rows", speaker.notation().counted("skipped.rows", BigDecimal.valueOf(rows.count())))));
        }
    }
}
