package org.partnerscore.imports.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.read.CsvRecords;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.imports.problem.ImportProblem;
import org.partnerscore.imports.problem.ImportProblemKind;

/**
 * What one pass over a text tells before DuckDB reads it: how many records it has, which lines cannot be taken apart,
 * and whether DuckDB can read the text as it is.
 */
public final class Survey {
    /** How many lines of each kind of fault are kept. */
    private static final int KEPT = 100;

    private final TextFile text;
    private final char delimiter;
    private final int columns;
    private final List<ImportProblem> faults = new ArrayList<>();
    private final Map<ImportProblemKind, Long> counts = new EnumMap<>(ImportProblemKind.class);
    private long records;
    private boolean severalLines;
    private boolean uniform;
    private String lineEnd = "";
    private @Nullable Long wrongEncoding;
    private boolean lastFaulty;

    private Survey(TextFile text, Delimiter delimiter, int columns) {
        this.text = text;
        this.delimiter = delimiter.character();
        this.columns = columns;
    }

    /** Looks at every record. */
    public static Survey of(TextFile text, Delimiter delimiter, int columns) throws IOException {
        Survey survey = new Survey(text, delimiter, columns);
        survey.read();
        return survey;
    }

    private void read() throws IOException {
        try (CsvRecords csv = open(text.path(), delimiter)) {
            if (csv.next()) {
                severalLines = csv.severalLines();
            }
            while (csv.next()) {
                ProblemKind fault = fault(csv, columns);
                lastFaulty = fault != null;
                if (fault == null) {
                    records++;
                    severalLines |= csv.severalLines();
                } else if (fault == ProblemKind.INVALID_UTF8) {
                    wrongEncoding = wrongEncoding == null ? csv.line() : wrongEncoding;
                } else {
                    note(csv, fault);
                }
            }
            uniform = csv.uniform();
            lineEnd = csv.lineEnd();
        }
    }

    private static CsvRecords open(Path path, char delimiter) throws IOException {
        return new CsvRecords(Files.newInputStream(path), delimiter);
    }

    private static @Nullable ProblemKind fault(CsvRecords csv, int columns) {
        ProblemKind fault = csv.fault();
        return fault == null && csv.values() != columns ? ProblemKind.WRONG_COLUMN_COUNT : fault;
    }

    private void note(CsvRecords csv, ProblemKind fault) {
        ImportProblemKind kind = kind(fault);
        if (counts.merge(kind, 1L, Long::sum) <= KEPT) {
            faults.add(problem(text, csv, kind, columns));
        }
    }

    private static ImportProblemKind kind(ProblemKind fault) {
        return ImportProblemKind.of(fault.id());
    }

    private static ImportProblem problem(TextFile text, CsvRecords csv, ImportProblemKind kind, int columns) {
        String[] arguments = kind == ImportProblemKind.WRONG_COLUMN_COUNT
                ? new String[] {Integer.toString(csv.values()), Integer.toString(columns)}
                : new String[0];
        return ImportProblem.at(kind, text.label(), csv.line(), null, csv.text(), arguments);
    }

    /** How many records after the header can be taken apart. */
    public long records() {
        return records;
    }

    /** The first lines that cannot be taken apart, in their order. */
    public List<ImportProblem> faults() {
        return List.copyOf(faults);
    }

    /** How many lines cannot be taken apart. */
    public long faultyLines() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The first line with bytes that are not UTF-8; null if all are. */
    public @Nullable Long wrongEncoding() {
        return wrongEncoding;
    }

    /** Whether the text ends in the middle of a line. */
    public boolean truncated() throws IOException {
        if (!lastFaulty) {
            return false;
        }
        try (RandomAccessFile file = new RandomAccessFile(text.path().toFile(), "r")) {
            file.seek(file.length() - 1);
            int last = file.read();
            return last != '\n' && last != '\r';
        }
    }

    /**
     * SQL of the records that can be taken apart, as texts named {@code c0}, {@code c1} and so on, in their order.
     *
     * @param plain where a plain copy goes if DuckDB cannot read the text as it is
     */
    public String relation(Path plain) throws IOException {
        boolean asItIs = uniform && faultyLines() == 0;
        if (!asItIs) {
            writePlain(plain);
        }
        String names = IntStream.range(0, columns)
                .mapToObj(i -> "c" + i + ": 'VARCHAR'")
                .collect(Collectors.joining(", ", "{", "}"));
        // A line break between quotes may fall where DuckDB splits a file among threads.
        return "read_csv(" + Sql.file(asItIs ? text.path() : plain) + ", auto_detect=false, header=true, delim="
                + Sql.text(String.valueOf(delimiter))
                + ", quote='\"', escape='\"', nullstr='', compression='none', new_line='"
                + (asItIs ? lineEnd : "\\n") + "', columns=" + names + ", parallel=" + !severalLines + ")";
    }

    private void writePlain(Path target) throws IOException {
        try (CsvRecords csv = open(text.path(), delimiter);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
            while (csv.next()) {
                if (fault(csv, columns) == null) {
                    csv.copyTo(out);
                    out.write('\n');
                }
            }
        }
    }
}
