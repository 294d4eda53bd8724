package org.partnerscore.server.request;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.partnerscore.core.facts.CountryCodes;
import org.partnerscore.workspace.published.AccountSelection;
import org.partnerscore.workspace.published.Publications;
import org.partnerscore.workspace.published.PublishedFacts;
import org.springframework.web.server.ResponseStatusException;

/** Which accounts an address asks for. */
public final class Selection {
    /** The state of those at risk, as addresses spell it. */
    public static final String AT_RISK = "at-risk";

    private Selection() {}

    /**
     * The accounts asked for.
     *
     * @param tier id of a tier; empty for any
     * @param beginning what their ids begin with; empty for any
     * @param market id of a market or track; empty for any
     * @param country code of a country; empty for any
     * @param state {@code at-risk} for those at risk; empty for all
     * @param order {@code rank}, {@code gain} or {@code loss}
     * @throws ResponseStatusException if there is no such country, state or order
     */
    public static AccountSelection of(
            String tier, String beginning, String market, String country, String state, String order) {
        Asked.when(country.isEmpty() || CountryCodes.ALL.contains(country), country);
        Asked.when(state.isEmpty() || state.equals(AT_RISK), state);
        return new AccountSelection(
                tier.isEmpty() ? null : tier,
                beginning.strip(),
                Asked.orNull(market),
                Asked.orNull(country),
                state.equals(AT_RISK),
                Asked.one(AccountSelection.Order.class, order));
    }

    /** The countries of all accounts, if a selection asks for one; they are read from the data set and not from the run. */
    public static Map<String, Set<String>> countries(
            AccountSelection selection, PublishedFacts facts, Publications publications) throws IOException {
        return selection.country() == null ? Map.of() : facts.countries(publications.history());
    }
}
