package org.partnerscore.workspace.published;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.workspace.journal.Entry;
import org.partnerscore.workspace.journal.Event;
import org.partnerscore.workspace.journal.History;
import org.partnerscore.workspace.run.Runs;

/**
 * Which run is the score of which month at one moment. Whoever answers a question from one of these never mixes two
 * publications: what is published later changes nothing of it.
 */
public final class Publications {
    private final History history;
    private final Runs runs;
    private final OpenedRuns opened;
    private final SortedMap<String, SortedMap<YearMonth, String>> published = new TreeMap<>();

    Publications(History history, Runs runs, OpenedRuns opened) {
        this.history = history;
        this.runs = runs;
        this.opened = opened;
        for (Entry entry : history.publications()) {
            if (entry.event() instanceof Event.Published publication) {
                published
                        .computeIfAbsent(publication.programme(), id -> new TreeMap<>())
                        .put(publication.month(), publication.run());
            }
        }
    }

    /** What happened in the workspace until the moment. */
    public History history() {
        return history;
    }

    /** The runs kept until the moment. */
    public Runs runs() {
        return runs;
    }

    /** Ids of the programmes of which something is published. */
    public List<String> programmes() {
        return List.copyOf(published.keySet());
    }

    /** The months published of a programme, the oldest first. */
    public List<YearMonth> months(String programme) {
        return List.copyOf(published.getOrDefault(programme, new TreeMap<>()).keySet());
    }

    /** Id of the run that is the score of a month; empty if none is. */
    public Optional<String> run(String programme, YearMonth month) {
        return Optional.ofNullable(
                published.getOrDefault(programme, new TreeMap<>()).get(month));
    }

    /** The score of a month; empty if it has none. */
    public Optional<PublishedScores> scores(String programme, YearMonth month) throws IOException {
        Optional<String> run = run(programme, month);
        return run.isPresent() ? Optional.of(opened.of(runs, run.get())) : Optional.empty();
    }

    /** The definition that the last month of a programme was scored by; empty if nothing of it is published. */
    public Optional<ProgrammeDefinition> definition(String programme) throws IOException {
        List<YearMonth> months = months(programme);
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(opened.definition(
                        runs, run(programme, months.get(months.size() - 1)).orElseThrow()));
    }
}
