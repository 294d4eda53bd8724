package org.partnerscore.server.page;

import java.util.List;

/**
 * The accounts of a reader who has several.
 *
 * @param programme id of the programme
 * @param accounts their ids
 */
public record OwnAccounts(String programme, List<String> accounts) {
    public OwnAccounts {
        accounts = List.copyOf(accounts);
    }
}
