package org.partnerscore.server.request;

import org.partnerscore.workspace.published.AccountSelection;
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
     * @param state {@code at-risk} for those at risk; empty for all
     * @param order {@code rank}, {@code gain} or {@code loss}
     * @throws ResponseStatusException if there is no such state or order
     */
    public static AccountSelection of(String tier, String beginning, String market, String state, String order) {
        Asked.when(state.isEmpty() || state.equals(AT_RISK), state);
        return new AccountSelection(
                tier.isEmpty() ? null : tier,
                beginning.strip(),
                Asked.orNull(market),
                state.equals(AT_RISK),
                Asked.one(AccountSelection.Order.class, order));
    }
}
