package org.partnerscore.imports.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.read.CsvRecords;
import org.partnerscore.dataset.write.CsvCell;
import org.partnerscore.imports.problem.ImportProblem;
import org.partnerscore.imports.problem.ImportProblemKind;
import org.partnerscore.imports.problem.RefusedFileException;

/**
 * Mappings as a file: CSV in UTF-8 with the columns maps, pattern, code, from and note. Lines that begin with # are for
 * people.
 */
public final class MappingFile {
    /** The columns, in their order. */
    public static final List<String> COLUMNS = List.of("maps", "pattern", "code", "from", "note");

    private final String label;
    private final List<Mapping> mappings = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();

    private MappingFile(String label) {
        this.label = label;
    }

    /**
     * The mappings of a file.
     *
     * @throws RefusedFileException if any line of it is wrong, with all that are
     */
    public static List<Mapping> read(Path file, String label) throws IOException, RefusedFileException {
        MappingFile reader = new MappingFile(label);
        try (InputStream in = Files.newInputStream(file)) {
            reader.read(in);
        }
        if (!reader.problems.isEmpty()) {
            throw new RefusedFileException(reader.problems);
        }
        return List.copyOf(reader.mappings);
    }

    /** Mappings as the text of a file. */
    public static String text(List<Mapping> mappings) {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        for (Mapping mapping : mappings) {
            YearMonth from = mapping.from();
            List<String> cells = List.of(
                    mapping.kind().id(),
                    CsvCell.of(mapping.pattern()),
                    CsvCell.of(mapping.code()),
                    from == null ? "" : from.toString(),
                    CsvCell.of(mapping.note()));
            text.append(String.join(",", cells)).append('\n');
        }
        return text.toString();
    }

    static String shippedText() {
        try (InputStream in = MappingFile.class.getResourceAsStream("mappings.csv")) {
            if (in == null) {
                throw new IllegalStateException("mappings.csv is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mappings of a text that is known to be right. */
    static List<Mapping> parse(String text) {
        MappingFile reader = new MappingFile("mappings.csv");
        try {
            reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!reader.problems.isEmpty()) {
            throw new IllegalStateException(reader.problems.toString());
        }
        return List.copyOf(reader.mappings);
    }

    private void read(InputStream in) throws IOException {
        try (CsvRecords csv = new CsvRecords(in)) {
            if (!csv.next() || csv.fault() != null || !csv.texts().equals(COLUMNS)) {
                problems.add(ImportProblem.at(ImportProblemKind.UNKNOWN_HEADER, label, 1L, null, csv.text()));
                return;
            }
            while (csv.next()) {
                if (csv.text().startsWith("#")) {
                    continue;
                }
                if (csv.fault() != null) {
                    problem(ImportProblemKind.of(csv.fault().id()), csv, null, csv.text());
                } else if (csv.values() != COLUMNS.size()) {
                    problem(
                            ImportProblemKind.WRONG_COLUMN_COUNT,
                            csv,
                            null,
                            csv.text(),
                            Integer.toString(csv.values()),
                            Integer.toString(COLUMNS.size()));
                } else {
                    mapping(csv, csv.texts()).ifPresent(mappings::add);
                }
            }
        }
    }

    private Optional<Mapping> mapping(CsvRecords csv, List<String> cells) {
        Optional<MappingKind> kind = Stream.of(MappingKind.values())
                .filter(one -> one.id().equals(cells.get(0).strip()))
                .findFirst();
        int before = problems.size();
        if (kind.isEmpty()) {
            String accepted = String.join(
                    ", ", Stream.of(MappingKind.values()).map(MappingKind::id).toList());
            problem(ImportProblemKind.UNKNOWN_MAPPING, csv, "maps", cells.get(0), accepted);
        }
        if (cells.get(1).isBlank()) {
            problem(ImportProblemKind.EMPTY_VALUE, csv, "pattern", "");
        }
        String code = cells.get(2).strip();
        if (code.isEmpty()) {
            problem(ImportProblemKind.EMPTY_VALUE, csv, "code", "");
        } else if (kind.isPresent() && !kind.get().accepts(code)) {
            problem(
                    ImportProblemKind.UNKNOWN_CODE,
                    csv,
                    "code",
                    code,
                    String.join(", ", kind.get().codes()));
        }
        @Nullable YearMonth from = null;
        if (!cells.get(3).isBlank()) {
            try {
                from = YearMonth.parse(cells.get(3).strip());
            } catch (DateTimeException e) {
                problem(ImportProblemKind.NOT_A_MONTH, csv, "from", cells.get(3));
            }
        }
        return problems.size() > before || kind.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mapping(
                        kind.get(),
                        cells.get(1).strip(),
                        code,
                        from,
                        cells.get(4).strip()));
    }

    private void problem(
            ImportProblemKind kind, CsvRecords csv, @Nullable String column, String value, String... arguments) {
        problems.add(ImportProblem.at(kind, label, csv.line(), column, value, arguments));
    }
}
