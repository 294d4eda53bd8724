package org.partnerscore.workspace.published;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.AccountFactsReader;
import org.partnerscore.dataset.account.AccountQuery;
import org.partnerscore.dataset.account.UnknownIdException;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.DatabaseWork;
import org.partnerscore.workspace.data.Derivation;
import org.partnerscore.workspace.data.DerivedData;
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
    private final Map<Asked, AccountFacts> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, AccountFacts> eldest) {
            return size() > KEPT;
        }
    };

    /** What was erased since a run changes what its files say, and so its state. */
    private record Asked(String state, AccountQuery query) {}

    /** @param derivation made the data sets, and makes them again */
    public PublishedFacts(Path root, Derivation derivation, DataSetOptions machine) {
        this.derived = new DerivedData(new Layout(root), derivation);
        this.machine = machine;
    }

    /**
     * The facts that a query asks for, as the run knew them.
     *
     * @param history tells what was erased since
     * @return empty if the data set has not all of the ids asked for
     */
    public Optional<AccountFacts> of(Manifest run, History history, AccountQuery query) throws IOException {
        Asked asked = new Asked(run.inputs().state(history, run.derivation()), query);
        synchronized (kept) {
            AccountFacts known = kept.get(asked);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<AccountFacts> read = DatabaseWork.run(RuntimeException.class, () -> read(run, history, query));
        synchronized (kept) {
            read.ifPresent(facts -> kept.put(asked, facts));
        }
        return read;
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
