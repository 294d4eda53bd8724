package org.partnerscore.imports.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.read.CsvRecords;
import org.partnerscore.imports.export.HeaderFinding;
import org.partnerscore.imports.export.HeaderTable;
import org.partnerscore.imports.file.Delimiter;
import org.partnerscore.imports.file.TextFile;
import org.partnerscore.imports.problem.ImportProblem;
import org.partnerscore.imports.problem.ImportProblemKind;
import org.partnerscore.imports.problem.RefusedFileException;

/**
 * What the head of a text says it is.
 *
 * @param delimiter what separates its values
 * @param names the names of its columns, as they stand there
 * @param finding the kind of export and where its fields are
 * @param sample the values of the first records that can be taken apart
 */
record RecognisedHeader(Delimiter delimiter, List<String> names, HeaderFinding finding, List<List<String>> sample) {
    private static final int HEAD = 1 << 16;
    private static final List<Character> NOT_TAKEN = List.of(';', '|');

    /** @throws RefusedFileException if it is the head of no export, or columns are missing or repeated */
    static RecognisedHeader of(TextFile text) throws IOException, RefusedFileException {
        byte[] head;
        try (InputStream in = Files.newInputStream(text.path())) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == HEAD && !hasLineEnd(head)) {
            throw new RefusedFileException(
                    ImportProblem.at(ImportProblemKind.LONG_HEADER, text.label(), 1L, null, null));
        }
        RecognisedHeader best = Stream.of(Delimiter.values())
                .flatMap(delimiter -> of(head, delimiter).stream())
                .max(Comparator.comparing(found -> found.finding.known()))
                .orElseThrow(() -> unknown(text, head));
        best.check(text);
        return best;
    }

    private static boolean hasLineEnd(byte[] head) {
        for (byte b : head) {
            if (b == '\n' || b == '\r') {
                return true;
            }
        }
        return false;
    }

    private static Optional<RecognisedHeader> of(byte[] head, Delimiter delimiter) {
        List<List<String>> records = records(head, delimiter.character());
        return records.isEmpty()
                ? Optional.empty()
                : HeaderTable.shipped()
                        .recognise(records.get(0))
                        .map(finding -> new RecognisedHeader(
                                delimiter, records.get(0), finding, records.subList(1, records.size())));
    }

    private static RefusedFileException unknown(TextFile text, byte[] head) {
        for (char delimiter : NOT_TAKEN) {
            List<List<String>> records = records(head, delimiter);
            if (!records.isEmpty()
                    && HeaderTable.shipped().recognise(records.get(0)).isPresent()) {
                return new RefusedFileException(ImportProblem.ofFile(
                        ImportProblemKind.WRONG_DELIMITER, text.label(), String.valueOf(delimiter)));
            }
        }
        String line = records(head, '\n').stream()
                .findFirst()
                .map(values -> String.join(" ", values))
                .orElse("");
        return new RefusedFileException(
                ImportProblem.at(ImportProblemKind.UNKNOWN_HEADER, text.label(), 1L, null, line));
    }

    private void check(TextFile text) throws RefusedFileException {
        List<ImportProblem> problems = new ArrayList<>();
        for (String missing : finding.missing()) {
            problems.add(ImportProblem.at(
                    ImportProblemKind.MISSING_COLUMN,
                    text.label(),
                    null,
                    missing,
                    null,
                    finding.kind().id()));
        }
        for (String repeated : finding.repeated()) {
            problems.add(ImportProblem.at(ImportProblemKind.REPEATED_COLUMN, text.label(), null, repeated, null));
        }
        if (!problems.isEmpty()) {
            throw new RefusedFileException(problems);
        }
    }

    /** The records of a head that can be taken apart; none if already the first cannot. */
    private static List<List<String>> records(byte[] head, char delimiter) {
        List<List<String>> records = new ArrayList<>();
        try (CsvRecords csv = new CsvRecords(new ByteArrayInputStream(head), delimiter)) {
            while (csv.next()) {
                ProblemKind fault = csv.fault();
                if (fault == null
                        && (records.isEmpty() || csv.values() == records.get(0).size())) {
                    records.add(csv.texts());
                } else if (records.isEmpty()) {
                    return List.of();
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can always be read", e);
        }
        return records;
    }
}
