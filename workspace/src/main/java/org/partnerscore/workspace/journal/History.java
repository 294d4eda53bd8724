package org.partnerscore.workspace.journal;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerscore.workspace.receipt.Receipt;

/**
 * What follows from the entries of a journal: the state of a workspace.
 *
 * @param entries the oldest first
 */
public record History(List<Entry> entries) {
    public History {
        entries = List.copyOf(entries);
    }

    /** Every file received, in the order of receipt. */
    public List<Receipt> receipts() {
        return events(Event.Imported.class)
                .flatMap(imported -> imported.receipts().stream())
                .toList();
    }

    /** Mappings added, the oldest first. */
    public List<Event.MappingAdded> mappings() {
        return events(Event.MappingAdded.class).toList();
    }

    /** The runs kept, the oldest first. */
    public List<Event.RunKept> runs() {
        return events(Event.RunKept.class).toList();
    }

    /** What was told when a run was kept; empty if there is no such run. */
    public Optional<Event.RunKept> run(String id) {
        return events(Event.RunKept.class).filter(run -> run.run().equals(id)).findFirst();
    }

    /** The entries of all publications, the oldest first. */
    public List<Entry> publications() {
        return entries.stream()
                .filter(entry -> entry.event() instanceof Event.Published)
                .toList();
    }

    /** The run that is the score of a month. */
    public Optional<String> published(String programme, YearMonth month) {
        return events(Event.Published.class)
                .filter(p -> p.programme().equals(programme) && p.month().equals(month))
                .map(Event.Published::run)
                .reduce((earlier, later) -> later);
    }

    /** Of each programme the run that is the score of the last month published. */
    public Set<String> latestPublished() {
        Map<String, Event.Published> latest = new HashMap<>();
        events(Event.Published.class)
                .forEach(published -> latest.merge(
                        published.programme(),
                        published,
                        (before, after) -> after.month().isBefore(before.month()) ? before : after));
        return latest.values().stream().map(Event.Published::run).collect(Collectors.toSet());
    }

    /** Everything that was erased, the oldest first. */
    public List<Event.Forgotten> forgotten() {
        return events(Event.Forgotten.class).toList();
    }

    /** The hash under which a file received is kept now: another one if something was erased in it. */
    public String kept(String hash) {
        Map<String, String> replaced = new HashMap<>();
        forgotten().forEach(f -> f.received().forEach(file -> replaced.put(file.before(), file.after())));
        String kept = hash;
        while (replaced.containsKey(kept)) {
            kept = replaced.get(kept);
        }
        return kept;
    }

    /** What was erased in tables of a run, the oldest first. */
    public List<Event.ErasedTable> erasedTables(String run) {
        return forgotten().stream()
                .flatMap(forgotten -> forgotten.tables().stream())
                .filter(table -> table.run().equals(run))
                .toList();
    }

    /** The hashes of all received files that are to be there. */
    public Set<String> keptFiles() {
        return receipts().stream().map(Receipt::hash).map(this::kept).collect(Collectors.toSet());
    }

    private <E extends Event> Stream<E> events(Class<E> type) {
        return entries.stream().map(Entry::event).filter(type::isInstance).map(type::cast);
    }
}
