package org.partnerscore.workspace.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.partnerscore.workspace.journal.Event;
import org.partnerscore.workspace.journal.History;
import org.partnerscore.workspace.store.Durable;
import org.partnerscore.workspace.store.Layout;

/**
 * Tables of runs in which personal data were erased. The new table is put beside the old one before the journal tells
 * of it, and takes its place afterwards: a crash between the two leaves it to the next writer.
 */
public final class ErasedTables {
    private ErasedTables() {}

    /** Where a table that is to take another's place waits. */
    public static Path waiting(Path run, String file, String hash) {
        return run.resolve(file + "." + hash);
    }

    static Path current(Path run, String file, List<Event.ErasedTable> erased) {
        for (int i = erased.size() - 1; i >= 0; i--) {
            Path waiting = waiting(run, file, erased.get(i).after());
            if (erased.get(i).file().equals(file) && Files.exists(waiting)) {
                return waiting;
            }
        }
        return run.resolve(file);
    }

    /** Lets the tables that the journal tells of take their places, and removes those that it does not tell of. */
    public static void settle(Layout layout, History history) throws IOException {
        for (Path run : Durable.children(layout.runs())) {
            String id = run.getFileName().toString();
            for (Event.ErasedTable table : history.erasedTables(id)) {
                Path waiting = waiting(run, table.file(), table.after());
                if (Files.exists(waiting)) {
                    Durable.move(waiting, run.resolve(table.file()));
                }
            }
            for (Path file : Durable.children(run)) {
                if (file.getFileName().toString().matches(".*\\.csv\\.[0-9a-f]{64}")) {
                    Files.delete(file);
                }
            }
        }
    }
}
