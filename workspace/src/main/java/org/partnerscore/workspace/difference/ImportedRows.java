package org.partnerscore.workspace.difference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerscore.imports.file.ReceivedFile;
import org.partnerscore.imports.file.TextFile;
import org.partnerscore.imports.problem.RefusedFileException;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.difference.ContributionChange.Cause;
import org.partnerscore.workspace.receipt.Receipt;
import org.partnerscore.workspace.run.Manifest;
import org.partnerscore.workspace.store.ContentStore;
import org.partnerscore.workspace.store.Durable;
import org.partnerscore.workspace.table.Separators;
import org.partnerscore.workspace.table.TextRows;

/**
 * The rows that one run came from and another did not: those of files received in between that name an id and that no
 * earlier file has in the same words.
 */
final class ImportedRows {
    private final Workspace workspace;
    private final List<Receipt> earlier;
    private final List<Receipt> later;

    ImportedRows(Workspace workspace, Manifest before, Manifest after) {
        this.workspace = workspace;
        this.earlier = before.inputs().files();
        this.later = after.inputs().files().stream()
                .filter(file -> !earlier.contains(file))
                .toList();
    }

    private record Found(String text, String id, Cause cause) {}

    /** The rows about each of some ids, by id, in the order of receipt. */
    Map<String, List<Cause>> about(Set<String> ids) throws IOException {
        List<Found> found = new ArrayList<>();
        for (Receipt receipt : later) {
            rows(receipt, ids, found);
        }
        if (found.isEmpty()) {
            return Map.of();
        }
        List<Found> known = new ArrayList<>();
        for (Receipt receipt : earlier) {
            rows(receipt, ids, known);
        }
        Set<String> before = new HashSet<>();
        known.forEach(row -> before.add(row.text()));
        Map<String, List<Cause>> causes = new LinkedHashMap<>();
        found.stream()
                .filter(row -> !before.contains(row.text()))
                .forEach(row -> causes.computeIfAbsent(row.id(), id -> new ArrayList<>())
                        .add(row.cause()));
        return causes;
    }

    private void rows(Receipt receipt, Set<String> ids, List<Found> found) throws IOException {
        ContentStore received = ContentStore.received(workspace.layout());
        Path file = received.file(workspace.history().kept(receipt.hash()));
        Path temporary = Files.createTempDirectory("partnerscore-rows-");
        try {
            for (TextFile text : ReceivedFile.texts(file, receipt.name(), temporary)) {
                rows(receipt, text, ids, found);
            }
        } catch (RefusedFileException e) {
            throw new IOException("what was received as " + receipt.name() + " cannot be read any more", e);
        } finally {
            Durable.delete(temporary);
        }
    }

    private static void rows(Receipt receipt, TextFile text, Set<String> ids, List<Found> found) throws IOException {
        try (TextRows rows = new TextRows(Files.newBufferedReader(text.path()), Separators.of(text.path()))) {
            for (@Nullable List<String> row = rows.next(); row != null; row = rows.next()) {
                for (String value : new HashSet<>(row)) {
                    if (ids.contains(value)) {
                        found.add(new Found(
                                rows.text(), value, new Cause(receipt.sequence(), text.label(), rows.line())));
                    }
                }
            }
        }
    }
}
