package org.partnerscore.engine.written;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of a run with contributions. */
public final class WrittenRun {
    private static final List<String> ENDINGS = List.of(".parquet", ".csv");

    private final WrittenTable indicators;
    private final WrittenTable contributions;

    private WrittenRun(Path indicators, Path contributions) {
        this.indicators = WrittenTable.in(indicators);
        this.contributions = WrittenTable.in(contributions);
    }

    /** The run of which these are the tables, each in CSV or Parquet. */
    public static WrittenRun of(Path indicators, Path contributions) {
        return new WrittenRun(indicators, contributions);
    }

    /**
     * The run in a folder.
     *
     * @throws NoRunException if the folder lacks one of the tables, in CSV and in Parquet
     */
    public static WrittenRun in(Path folder) throws NoRunException {
        return of(table(folder, "indicators"), table(folder, "contributions"));
    }

    private static Path table(Path folder, String name) throws NoRunException {
        return ENDINGS.stream()
                .flatMap(ending -> Stream.of(folder.resolve(name + ending)))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new NoRunException(folder, name));
    }

    /** Reads what the tables hold of an account; empty if there is no such account. */
    public Optional<WrittenAccount> account(String id) throws IOException {
        List<WrittenRow> rows = indicators.rows(id);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        WrittenRow first = rows.get(0);
        LineReading lines = new LineReading();
        return Optional.of(new WrittenAccount(
                id,
                first.text("programme"),
                first.month("month"),
                rows,
                contributions.rows(id).stream().map(lines::line).toList()));
    }
}
