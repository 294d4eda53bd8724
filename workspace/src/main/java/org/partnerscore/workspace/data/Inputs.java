package org.partnerscore.workspace.data;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.workspace.journal.Event;
import org.partnerscore.workspace.journal.History;
import org.partnerscore.workspace.receipt.Receipt;

/**
 * What a data set is derived from.
 *
 * @param files the files received, in the order of receipt
 * @param mappings SHA-256 of each mapping added, the oldest first
 */
public record Inputs(List<Receipt> files, List<String> mappings) {
    public Inputs {
        files = List.copyOf(files);
        mappings = List.copyOf(mappings);
    }

    /** All that a workspace holds. */
    public static Inputs of(History history) {
        return new Inputs(
                history.receipts(),
                history.mappings().stream().map(Event.MappingAdded::hash).toList());
    }

    /** Whether there is nothing to derive anything from. */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    /**
     * What names the data set derived: the same only for the same contents, read in the same way in the same order.
     *
     * @param history tells what was erased in the files since
     * @param derivation what derives, with its version
     */
    public String state(History history, String derivation) {
        String lines = files.stream()
                .map(file -> history.kept(file.hash()) + " " + file.kind() + " " + options(file.options()) + "\n")
                .collect(Collectors.joining());
        return Sha256.of(derivation + "\n" + String.join("\n", mappings) + "\n" + lines);
    }

    private static String options(Map<String, String> options) {
        return options.entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining(","));
    }
}
