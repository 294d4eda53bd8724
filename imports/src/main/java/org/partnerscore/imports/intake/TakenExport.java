package org.partnerscore.imports.intake;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.file.Delimiter;
import org.partnerscore.imports.file.Encoding;
import org.partnerscore.imports.problem.ImportProblem;
import org.partnerscore.imports.value.DateOrder;

/**
 * An export that was taken: its rows are staged, but for those that could not be.
 *
 * @param kind what it is
 * @param label what to call it to people: the name of the received file, and of the member if it was in an archive
 * @param member its name in a zip archive; null if it was not in one
 * @param encoding how it was encoded
 * @param delimiter what separated its values
 * @param dates how its days with slashes were read; {@code ISO} if it has none
 * @param rows how many lines it has after the header
 * @param refused how many of them were not taken
 * @param firstMonth the first month of its rows; null if they have none
 * @param lastMonth the last month of its rows; null if they have none
 * @param staged a Parquet file of its rows with the kind's fields and {@code fault}
 * @param problems the first problems of rows, at most 100 of each kind
 */
public record TakenExport(
        ExportKind kind,
        String label,
        @Nullable String member,
        Encoding encoding,
        Delimiter delimiter,
        DateOrder dates,
        long rows,
        long refused,
        @Nullable YearMonth firstMonth,
        @Nullable YearMonth lastMonth,
        Path staged,
        List<ImportProblem> problems) {
    public TakenExport {
        problems = List.copyOf(problems);
    }

    /** The same with its staged file elsewhere. */
    public TakenExport movedTo(Path place) {
        return new TakenExport(
                kind, label, member, encoding, delimiter, dates, rows, refused, firstMonth, lastMonth, place, problems);
    }
}
