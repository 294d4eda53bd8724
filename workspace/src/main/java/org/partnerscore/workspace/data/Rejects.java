package org.partnerscore.workspace.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.workspace.table.CsvTable;

/** The rows that could not be taken into a data set. */
public final class Rejects {
    private static final String FILE = "rejects.csv";

    private Rejects() {}

    /**
     * A row that could not be taken, with one reason; a row with several reasons is there as often.
     *
     * @param kind the kind of export
     * @param file the file as it was received, with its member if it is an archive
     * @param line the line on which the row begins, the header being line 1
     * @param reason why, as a code
     * @param column the column at fault, as the file's header spells it; empty if it is the whole row
     * @param value what was found; empty if nothing was
     * @param received the row as received
     */
    public record Reject(
            String kind, String file, long line, String reason, String column, String value, String received) {}

    /** Where they are kept beside a data set. */
    public static Path file(Lease data) {
        return data.folder().resolve(FILE);
    }

    /** The rows of a data set, by file and line. */
    public static List<Reject> of(Lease data) throws IOException {
        List<Reject> rejects = new ArrayList<>();
        if (Files.exists(file(data))) {
            try (CsvTable table = CsvTable.open(file(data))) {
                while (table.next()) {
                    rejects.add(new Reject(
                            table.value("kind"),
                            table.value("file"),
                            Long.parseLong(table.value("line")),
                            table.value("reason"),
                            table.value("column"),
                            table.value("value"),
                            table.value("received")));
                }
            }
        }
        return rejects;
    }
}
