package org.partnerscore.presentation.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.presentation.block.Block;
import org.partnerscore.workspace.journal.Entry;
import org.partnerscore.workspace.journal.Event;
import org.partnerscore.workspace.journal.History;
import org.partnerscore.workspace.run.Manifest;

/**
 * What a workspace received, what was scored of it, and what was published.
 *
 * @param programme id of the programme whose months are shown
 * @param programmes the programmes to choose from
 * @param coverage how the months stand
 * @param rejected whether rows could not be taken
 * @param files the files received, the latest first
 * @param runs the runs of all programmes, the latest first
 * @param publications the publications of all programmes, the latest first
 */
public record DataPage(
        String programme,
        List<Choice> programmes,
        List<Block> coverage,
        boolean rejected,
        List<Received> files,
        List<Run> runs,
        List<Publication> publications) {

    public DataPage {
        programmes = List.copyOf(programmes);
        coverage = List.copyOf(coverage);
        files = List.copyOf(files);
        runs = List.copyOf(runs);
        publications = List.copyOf(publications);
    }

    /** A file: its name, what it was recognised as, when it was received and by whom. */
    public record Received(String name, String kind, String at, String by) {}

    /**
     * A run.
     *
     * @param programme id of its programme
     * @param month the month scored
     * @param monthId the month as addresses spell it
     * @param rules the day whose rules were taken
     * @param before the run of the same month before it; empty if there is none
     * @param published whether it is the score of its month
     */
    public record Run(
            String run,
            String programme,
            String month,
            String monthId,
            String rules,
            String at,
            String by,
            String before,
            boolean published) {}

    /**
     * A publication.
     *
     * @param replaced the run that was the score until then; empty for the first
     */
    public record Publication(String run, String programme, String month, String at, String by, String replaced) {}

    /**
     * Writes it out.
     *
     * @param shown the programme whose months are shown
     * @param programmes all there are to choose from
     * @param runs all runs, the oldest first
     */
    public static DataPage of(
            PageVoice voice,
            Programme shown,
            List<Programme> programmes,
            History history,
            List<Manifest> runs,
            List<Block> coverage,
            boolean rejected) {
        return new DataPage(
                shown.id(),
                Choice.programmes(voice, programmes, shown.id()),
                coverage,
                rejected,
                files(voice, history),
                runs(voice, history, runs),
                publications(voice, history));
    }

    private static List<Received> files(PageVoice voice, History history) {
        List<Received> files = new ArrayList<>();
        for (Entry entry : history.entries()) {
            if (entry.event() instanceof Event.Imported imported) {
                imported.receipts()
                        .forEach(file -> files.add(
                                0, new Received(file.name(), file.kind(), voice.moment(entry.at()), entry.by())));
            }
        }
        return files;
    }

    private static List<Run> runs(PageVoice voice, History history, List<Manifest> manifests) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < manifests.size(); i++) {
            Manifest run = manifests.get(i);
            @Nullable
            Manifest before = manifests.subList(0, i).stream()
                    .filter(other -> other.programme().equals(run.programme())
                            && other.month().equals(run.month()))
                    .max(Comparator.comparing(Manifest::at))
                    .orElse(null);
            runs.add(
                    0,
                    new Run(
                            run.run(),
                            run.programme(),
                            voice.notation().month(run.month()),
                            run.month().toString(),
                            voice.notation().day(run.rulesAsOf()),
                            voice.moment(run.at()),
                            run.by(),
                            before == null ? "" : before.run(),
                            history.published(run.programme(), run.month())
                                    .filter(run.run()::equals)
                                    .isPresent()));
        }
        return runs;
    }

    private static List<Publication> publications(PageVoice voice, History history) {
        List<Publication> publications = new ArrayList<>();
        for (Entry entry : history.publications()) {
            if (entry.event() instanceof Event.Published published) {
                publications.add(
                        0,
                        new Publication(
                                published.run(),
                                published.programme(),
                                voice.notation().month(published.month()),
                                voice.moment(entry.at()),
                                entry.by(),
                                published.replaced() == null ? "" : published.replaced()));
            }
        }
        return publications;
    }
}
