package org.partnerscore.workspace.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerscore.workspace.journal.History;
import org.partnerscore.workspace.store.ContentStore;

/**
 * Files taken in, not yet told of in the journal.
 *
 * @param added receipts of files that were not there
 * @param known names of files that were there already, under any name, and change nothing
 */
public record Intake(List<Receipt> added, List<String> known) {
    public Intake {
        added = List.copyOf(added);
        known = List.copyOf(known);
    }

    /** Keeps the bytes of files and numbers those that are new. */
    public static Intake of(List<Offer> offers, History history, ContentStore received) throws IOException {
        List<Receipt> before = history.receipts();
        List<Receipt> added = new ArrayList<>();
        List<String> known = new ArrayList<>();
        List<String> hashes = received.keep(offers.stream().map(Offer::file).toList());
        for (int i = 0; i < offers.size(); i++) {
            Offer offer = offers.get(i);
            String hash = hashes.get(i);
            String name = String.valueOf(offer.file().getFileName());
            Optional<Receipt> same = Stream.concat(before.stream(), added.stream())
                    .filter(receipt -> isSame(receipt, hash, offer, history))
                    .findFirst();
            if (same.isPresent()) {
                known.add(name);
            } else {
                int sequence = before.size() + added.size() + 1;
                added.add(new Receipt(sequence, hash, name, offer.kind(), Files.size(offer.file()), offer.options()));
            }
        }
        return new Intake(added, known);
    }

    private static boolean isSame(Receipt receipt, String hash, Offer offer, History history) {
        boolean content = receipt.hash().equals(hash)
                || history.kept(receipt.hash()).equals(hash)
                || history.kept(hash).equals(history.kept(receipt.hash()));
        return content && receipt.options().equals(offer.options());
    }
}
