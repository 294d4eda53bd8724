package org.partnerscore.workspace.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.store.Durable;
import org.partnerscore.workspace.store.Layout;
import org.partnerscore.workspace.store.RecordJson;

/**
 * The scenarios kept in a workspace, a file each, which is there whole or not at all. Scores do not follow from them, so
 * the journal does not tell of them, and they are kept while something is imported too. For any number of threads. A file
 * that cannot be read as one is told as a {@link WorkspaceException} with {@link Fault#DAMAGED}.
 */
public final class Scenarios {
    /** The most that are kept of an account. */
    public static final int MOST = 100;

    private static final String FILE = ".json";

    private final Layout layout;

    public Scenarios(Layout layout) {
        this.layout = layout;
    }

    /** Those of an account in a programme, by name. */
    public synchronized List<KeptScenario> of(String programme, String account) throws IOException {
        return all(account).stream()
                .filter(scenario -> scenario.programme().equals(programme))
                .sorted(Comparator.comparing(KeptScenario::name))
                .toList();
    }

    /** One of them; empty if there is none of the name. */
    public synchronized Optional<KeptScenario> find(String programme, String account, String name) {
        Path file = file(programme, account, name);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /** Keeps one in place of that of the same name; false if the account has too many others. */
    public synchronized boolean keep(KeptScenario scenario) throws IOException {
        Path file = file(scenario.programme(), scenario.account(), scenario.name());
        if (!Files.exists(file) && all(scenario.account()).size() >= MOST) {
            return false;
        }
        write(file, scenario);
        return true;
    }

    /** Removes one; false if there is none of the name. */
    public synchronized boolean remove(String programme, String account, String name) throws IOException {
        return Files.deleteIfExists(file(programme, account, name));
    }

    /** Text that is another as soon as a scenario of an account is. */
    public synchronized String state(String account) throws IOException {
        return all(account).stream().map(KeptScenario::toString).collect(Collectors.joining("\n"));
    }

    /**
     * Puts other words in place of some in the changes of all scenarios.
     *
     * @param words the word in place of one; the same to leave it
     */
    public synchronized void replace(UnaryOperator<String> words) throws IOException {
        for (Path folder : Durable.children(layout.scenarios())) {
            for (Path file : files(folder)) {
                KeptScenario scenario = read(file);
                List<String> changes = scenario.changes().stream()
                        .map(change ->
                                Arrays.stream(change.split(" ", -1)).map(words).collect(Collectors.joining(" ")))
                        .toList();
                if (!changes.equals(scenario.changes())) {
                    write(
                            file,
                            new KeptScenario(
                                    scenario.programme(),
                                    scenario.account(),
                                    scenario.name(),
                                    changes,
                                    scenario.by(),
                                    scenario.at()));
                }
            }
        }
    }

    private List<KeptScenario> all(String account) throws IOException {
        List<KeptScenario> all = new ArrayList<>();
        for (Path file : files(folder(account))) {
            all.add(read(file));
        }
        return all;
    }

    /** What a crash left half written begins with a point and has another ending. */
    private static List<Path> files(Path folder) throws IOException {
        return Durable.children(folder).stream()
                .filter(file -> file.getFileName().toString().endsWith(FILE))
                .toList();
    }

    private KeptScenario read(Path file) {
        try {
            return RecordJson.read(Files.readAllBytes(file), KeptScenario.class);
        } catch (IOException e) {
            throw new WorkspaceException(Fault.DAMAGED, layout.root(), file);
        }
    }

    private static void write(Path file, KeptScenario scenario) throws IOException {
        WholeFiles.one(file, whole -> Files.write(whole, RecordJson.write(scenario)));
    }

    /** Ids and names may hold any character, and names of files may not. */
    private Path file(String programme, String account, String name) {
        return folder(account).resolve(Sha256.of(programme + "\n" + name) + FILE);
    }

    private Path folder(String account) {
        return layout.scenarios().resolve(Sha256.of(account));
    }
}
