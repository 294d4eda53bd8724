package org.partnerscore.workspace.forget;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.journal.Event;
import org.partnerscore.workspace.run.ErasedTables;
import org.partnerscore.workspace.run.Manifest;
import org.partnerscore.workspace.scenario.Scenarios;
import org.partnerscore.workspace.store.ContentStore;
import org.partnerscore.workspace.store.Durable;
import org.partnerscore.workspace.store.Layout;

/**
 * Prepares that somebody is forgotten: writes every file and table that names them once more without them. Once the
 * journal tells of it, the old ones go. Scenarios, of which the journal does not tell, name them no longer at once.
 */
public final class Forgetting {
    private static final String CONTRIBUTIONS = "contributions.csv";

    private final Workspace workspace;
    private final Layout layout;
    private final ContentStore received;
    private final Pseudonyms pseudonyms = Pseudonyms.drawn();
    private final Subject subject;

    private Forgetting(Workspace workspace, Subject subject) {
        this.workspace = workspace;
        this.layout = workspace.layout();
        this.received = ContentStore.received(layout);
        this.subject = subject;
    }

    /** Writes files and tables without somebody; the event tells which, none if nothing names them. */
    public static Event.Forgotten prepare(Workspace workspace, Subject subject, String id) throws IOException {
        return new Forgetting(workspace, subject).prepare(id);
    }

    private Event.Forgotten prepare(String id) throws IOException {
        pseudonyms.add(id);
        TextRedaction redaction = new TextRedaction(subject, pseudonyms);
        FileRedaction files = new FileRedaction(redaction);
        Files.createDirectories(layout.staging());
        Path temporary = Files.createTempDirectory(layout.staging(), "forget-");
        learn(files, temporary);
        List<Event.Erased> erased = files(files, temporary);
        List<Event.ErasedTable> tables = tables(redaction, temporary);
        new Scenarios(layout).replace(word -> pseudonyms.knows(word) ? pseudonyms.of(word) : word);
        Durable.delete(temporary);
        return new Event.Forgotten(subject.id(), pseudonyms.base(), erased, tables);
    }

    /** A row may hold a second id of theirs, under which other rows are; so it is looked until there is no new one. */
    private void learn(FileRedaction files, Path temporary) throws IOException {
        boolean learned = true;
        while (learned) {
            learned = false;
            for (String hash : new TreeSet<>(workspace.history().keptFiles())) {
                learned |= files.learn(received.file(hash), temporary);
            }
        }
    }

    private List<Event.Erased> files(FileRedaction files, Path temporary) throws IOException {
        List<Event.Erased> erased = new ArrayList<>();
        for (String hash : new TreeSet<>(workspace.history().keptFiles())) {
            Path target = temporary.resolve("redacted");
            long rows = files.write(received.file(hash), temporary, target);
            if (rows > 0) {
                erased.add(new Event.Erased(hash, received.keep(target), rows));
            }
        }
        return erased;
    }

    private List<Event.ErasedTable> tables(TextRedaction redaction, Path temporary) throws IOException {
        List<Event.ErasedTable> erased = new ArrayList<>();
        for (Manifest run : workspace.runs().all()) {
            Path table = workspace.runs().table(run.run(), CONTRIBUTIONS);
            Path target = temporary.resolve("table");
            long rows;
            try (Writer out = Files.newBufferedWriter(target)) {
                rows = redaction.write(table, out);
            }
            if (rows > 0) {
                String after = Sha256.of(target);
                Durable.force(target);
                Durable.move(target, ErasedTables.waiting(layout.run(run.run()), CONTRIBUTIONS, after));
                erased.add(new Event.ErasedTable(run.run(), CONTRIBUTIONS, Sha256.of(table), after, rows));
            }
        }
        return erased;
    }
}
