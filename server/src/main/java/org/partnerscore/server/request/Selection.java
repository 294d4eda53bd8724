package org.partnerscore.server.request;

import org.partnerscore.workspace.published.AccountSelection;
import org.springframework.web.server.ResponseStatusException;

/** Which accounts an address asks for. */
public final class Selection {
    private Selection() {}

    /**
     * The accounts asked for.
     *
     * @param tier id of a tier; empty for any
     * @param beginning what their ids begin with; empty for any
     * @param order {@code rank}, {@code gain} or {@code loss}
     * @throws ResponseStatusException if there is no such order
     */
    public static AccountSelection of(String tier, String beginning, String order) {
        return new AccountSelection(
                tier.isEmpty() ? null : tier, beginning.strip(), Asked.one(AccountSelection.Order.class, order));
    }
}
