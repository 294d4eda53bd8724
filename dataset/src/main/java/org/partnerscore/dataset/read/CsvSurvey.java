package org.partnerscore.dataset.read;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.problem.Position;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemKind;

/**
 * What one pass over a CSV file tells before DuckDB reads it.
 *
 * @param header names of its columns; empty if there is no header line, or one that cannot be taken apart
 * @param records how many records after the header can be taken apart
 * @param plain whether the file can be read as it is: no bad lines, empty lines, byte order mark or mixed line ends
 * @param severalLines whether some record goes over several lines
 * @param lineEnd how its lines end, if it is plain
 * @param faults the lines that cannot be taken apart
 */
public record CsvSurvey(
        List<String> header, long records, boolean plain, boolean severalLines, String lineEnd, LineFaults faults) {

    static CsvSurvey of(SourceFile file) throws IOException {
        List<String> header = List.of();
        LineFaults faults = new LineFaults();
        long records = 0;
        boolean severalLines = false;
        try (CsvRecords csv = new CsvRecords(Files.newInputStream(file.path()))) {
            if (csv.next()) {
                if (csv.fault() == null) {
                    header = csv.texts();
                } else {
                    record(file, csv, 0, faults);
                }
                severalLines = csv.severalLines();
            }
            while (!header.isEmpty() && csv.next()) {
                if (fault(csv, header.size()) == null) {
                    records++;
                    severalLines |= csv.severalLines();
                } else {
                    record(file, csv, header.size(), faults);
                }
            }
            boolean plain = faults.none() && csv.uniform();
            return new CsvSurvey(header, records, plain, severalLines, csv.lineEnd(), faults);
        }
    }

    /** Writes the records that can be taken apart, the header among them, and nothing else. */
    static void writePlain(SourceFile file, int columns, Path target) throws IOException {
        try (CsvRecords csv = new CsvRecords(Files.newInputStream(file.path()));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
            while (csv.next()) {
                if (fault(csv, columns) == null) {
                    csv.copyTo(out);
                    out.write('\n');
                }
            }
        }
    }

    /** SQL of the file's records, or those of its plain copy, as texts named {@code c0}, {@code c1} and so on. */
    String readCsv(Path path) {
        String columns = IntStream.range(0, header.size())
                .mapToObj(i -> "c" + i + ": 'VARCHAR'")
                .collect(Collectors.joining(", ", "{", "}"));
        // A line break between quotes may fall where DuckDB splits a file among threads.
        return "read_csv(" + Sql.file(path) + ", auto_detect=false, header=true, delim=',', quote='\"', escape='\"', "
                + "nullstr='', compression='none', new_line='" + (plain ? lineEnd : "\\n") + "', columns=" + columns
                + ", parallel=" + !severalLines + ")";
    }

    /** Why a record of a file whose header has so many columns cannot be taken; null if it can. */
    public static @Nullable ProblemKind fault(CsvRecords csv, int columns) {
        ProblemKind fault = csv.fault();
        return fault == null && csv.values() != columns ? ProblemKind.WRONG_COLUMN_COUNT : fault;
    }

    /**
     * Notes a record that cannot be taken.
     *
     * @param columns how many columns the file's header has
     */
    public static void record(SourceFile file, CsvRecords csv, int columns, LineFaults faults) {
        ProblemKind fault = csv.fault() == null ? ProblemKind.WRONG_COLUMN_COUNT : csv.fault();
        String[] arguments = switch (fault) {
            case WRONG_COLUMN_COUNT -> new String[] {Integer.toString(csv.values()), Integer.toString(columns)};
            case LINE_TOO_LONG -> new String[] {Integer.toString(CsvRecords.LONGEST_RECORD)};
            default -> new String[0];
        };
        Position position = Position.line(csv.line());
        faults.add(fault, () -> Problem.ofRow(fault, file.table(), file.name(), position, null, csv.text(), arguments));
    }
}
