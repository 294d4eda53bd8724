package org.partnerscore.server.request;

import java.io.IOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.partnerscore.insight.scenario.ChangeException;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.access.Role;
import org.partnerscore.workspace.published.Publications;
import org.partnerscore.workspace.scenario.KeptScenario;
import org.partnerscore.workspace.scenario.Scenarios;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The scenarios that are kept of an account, for everybody who may ask what its score would be. */
public final class ScenarioShelf {
    private final Scenarios scenarios;
    private final Foresight foresight;
    private final InstantSource clock = InstantSource.system();

    public ScenarioShelf(Scenarios scenarios, Foresight foresight) {
        this.scenarios = scenarios;
        this.foresight = foresight;
    }

    /**
     * The scenarios of an account, by name.
     *
     * @throws ResponseStatusException if the month has no score of the account
     */
    public List<KeptScenario> of(PublishedMonth shown, String account) throws IOException {
        return scenarios.of(programme(shown, account), account);
    }

    /**
     * One of them.
     *
     * @throws ResponseStatusException if there is none of the name
     */
    public KeptScenario find(PublishedMonth shown, String account, String name) throws IOException {
        return scenarios
                .find(programme(shown, account), account, name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * Keeps a scenario in place of that of the same name.
     *
     * @param changes one sentence a line
     * @throws ChangeException if the changes cannot be understood or made
     * @throws TooManyScenariosException if the account has too many others
     * @throws ResponseStatusException if it has no name or no changes, or they name what is not the account's
     */
    public void keep(
            PublishedMonth shown, Publications publications, Reader reader, String account, String name, String changes)
            throws IOException, ChangeException {
        List<String> sentences = Foresight.sentences(changes);
        Asked.when(KeptScenario.isName(name.strip()), name);
        Asked.when(KeptScenario.areChanges(sentences), changes);
        // Whoever may open it is to see no more by it than the account's own: so it may name nothing else.
        Reader owner = Reader.of(reader.name(), Role.ACCOUNT_ADMIN, Set.of(account), Set.of());
        foresight.whatIf(shown, publications, owner, account, changes, 0);
        KeptScenario kept = new KeptScenario(
                programme(shown, account),
                account,
                name.strip(),
                sentences,
                reader.name(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        if (!scenarios.keep(kept)) {
            throw new TooManyScenariosException();
        }
    }

    /**
     * Removes a scenario.
     *
     * @throws ResponseStatusException if there is none of the name
     */
    public void remove(PublishedMonth shown, String account, String name) throws IOException {
        if (!scenarios.remove(programme(shown, account), account, name)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static String programme(PublishedMonth shown, String account) throws IOException {
        if (!shown.scores().hold(account)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return shown.scores().programme().id();
    }
}
