package org.partnerscore.workspace.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.receipt.Receipt;

/** Something that happened in a workspace. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Imported.class, name = "imported"),
    @JsonSubTypes.Type(value = Event.MappingAdded.class, name = "mapping-added"),
    @JsonSubTypes.Type(value = Event.RunKept.class, name = "run-kept"),
    @JsonSubTypes.Type(value = Event.Published.class, name = "published"),
    @JsonSubTypes.Type(value = Event.Forgotten.class, name = "forgotten")
})
public sealed interface Event {
    /** Files were received, all of them at once. */
    record Imported(List<Receipt> receipts) implements Event {
        public Imported {
            receipts = List.copyOf(receipts);
        }
    }

    /**
     * A user's mappings were added to those before.
     *
     * @param hash SHA-256 of the file
     * @param name the name it had
     */
    record MappingAdded(String hash, String name) implements Event {}

    /**
     * A run was kept.
     *
     * @param run its id
     * @param manifest SHA-256 of its manifest
     */
    record RunKept(String run, String programme, YearMonth month, String manifest) implements Event {}

    /**
     * A run became the score of its month.
     *
     * @param replaced the run that was it until then; null for the first
     */
    record Published(
            String programme,
            YearMonth month,
            String run,
            @Nullable String replaced) implements Event {}

    /**
     * Personal data were erased. It does not say whose: that would be the same again.
     *
     * @param subject {@code individual} or {@code tenant}
     * @param pseudonym what stands in place of the id
     * @param received the files in which something was erased
     * @param tables the tables of runs in which something was erased
     */
    record Forgotten(String subject, String pseudonym, List<Erased> received, List<ErasedTable> tables)
            implements Event {
        public Forgotten {
            received = List.copyOf(received);
            tables = List.copyOf(tables);
        }
    }

    /**
     * A received file in which something was erased.
     *
     * @param before SHA-256 of the file until then; it is gone
     * @param after SHA-256 of the file that took its place
     * @param rows how many rows were changed
     */
    record Erased(String before, String after, long rows) {}

    /** A table of a run in which something was erased; as {@link Erased}. */
    record ErasedTable(String run, String file, String before, String after, long rows) {}
}
