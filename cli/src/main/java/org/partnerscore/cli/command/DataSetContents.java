package org.partnerscore.cli.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.TableFile;
import org.partnerscore.dataset.table.Table;

/** Tells what is in a data set that was found good. */
final class DataSetContents {
    private final Speaker speaker;

    DataSetContents(Speaker speaker) {
        this.speaker = speaker;
    }

    String of(DataSet data) throws Exception {
        Map<Table, Long> rows = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            if (!data.sources(table).isEmpty()) {
                rows.put(
                        table,
                        data.files(table).stream().mapToLong(TableFile::rows).sum());
            }
        }
        return of(data.span(), rows);
    }

    /** @param rows how many rows each table has that is there */
    String of(DataSpan span, Map<Table, Long> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(speaker.text(
                "check.contents",
                Map.of(
                        "first", speaker.notation().month(span.first()),
                        "last", speaker.notation().month(span.last()))));
        rows.forEach((table, count) -> {
            String number = speaker.notation().number(count);
            lines.add("  " + table.id() + " ".repeat(Math.max(1, 36 - table.id().length() - number.length())) + number);
        });
        return String.join("\n", lines);
    }
}
