package org.partnerscore.workspace.published;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerscore.dataset.account.AccountCountries;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.AccountFactsReader;
import org.partnerscore.dataset.account.AccountQuery;
import org.partnerscore.dataset.account.UnknownIdException;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.DatabaseWork;
import org.partnerscore.workspace.data.Derivation;
import org.partnerscore.workspace.data.DerivedData;
import org.partnerscore.workspace.data.Inputs;
import org.partnerscore.workspace.data.Lease;
import org.partnerscore.workspace.journal.History;
import org.partnerscore.workspace.run.Manifest;
import org.partnerscore.workspace.store.Layout;

/**
 * The facts behind published scores, read out of the data set that a run scored; it is derived again if it is gone. The
 * accounts asked for last are kept. For any number of threads.
 */
public final class PublishedFacts {
    private static final int KEPT = 16;

    private final DerivedData derived;
    private final DataSetOptions machine;
    private final String version;
    private final LastAsked<Asked, Optional<AccountFacts>> kept = new LastAsked<>(KEPT);

    private final LastAsked<String, Map<String, Set<String>>> countries = new LastAsked<>(1);

    /** What was erased since a run changes what its files say, and so its state. */
    private record Asked(String state, AccountQuery query) {}

    /** @param derivation made the data sets, and makes them again */
    public PublishedFacts(Path root, Derivation derivation, DataSetOptions machine) {
        this.derived = new DerivedData(new Layout(root), derivation);
        this.machine = machine;
        this.version = derivation.version();
    }

    /**
     * The facts that a query asks for, as the run knew them.
     *
     * @param history tells what was erased since
     * @return empty if the data set has not all of the ids asked for
     * @throws org.partnerscore.workspace.fault.WorkspaceException if a file received is gone
     * @throws IOException if the data set cannot be read or derived
     */
    public Optional<AccountFacts> of(Manifest run, History history, AccountQuery query) throws IOException {
        Asked asked = new Asked(run.inputs().state(history, run.derivation()), query);
        return kept.get(asked, () -> DatabaseWork.run(RuntimeException.class, () -> read(run, history, query)));
    }

    /**
     * In which countries accounts have locations, by account, as all that was received until a moment tells it.
     *
     * @throws IOException if the data set cannot be read or derived
     */
    public Map<String, Set<String>> countries(History history) throws IOException {
        Inputs inputs = Inputs.of(history);
        return countries.get(
                inputs.state(history, version),
                () -> DatabaseWork.run(RuntimeException.class, () -> countries(inputs, history)));
    }

    private Map<String, Set<String>> countries(Inputs inputs, History history) throws Exception {
        try (Lease lease = derived.lease(inputs, history);
                DataSet data = DataSet.open(lease.folder(), machine)) {
            return AccountCountries.read(data);
        }
    }

    private Optional<AccountFacts> read(Manifest run, History history, AccountQuery query) throws Exception {
        try (Lease lease = derived.lease(run.inputs(), history);
                DataSet data = DataSet.open(lease.folder(), machine)) {
            return Optional.of(AccountFactsReader.read(data, query));
        } catch (UnknownIdException unknown) {
            return Optional.empty();
        }
    }
}
