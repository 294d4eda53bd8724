package org.partnerscore.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.definitions.finding.Spelling;
import org.partnerscore.engine.read.Accounts;
import org.partnerscore.engine.score.Scores;

/** Which accounts are shown or written. */
final class AccountChoice {
    private static final int NEAREST = 3;

    private AccountChoice() {}

    /** Numbers of accounts among those that were scored; see {@link #of(List, Accounts, Speaker)}. */
    static int[] of(List<String> ids, Scores scores, Speaker speaker) {
        return of(ids, scores.accounts(), speaker);
    }

    /**
     * Numbers of the accounts with some ids, ascending; of all accounts if no id is given.
     *
     * @throws WrongUsageException if there is no account with one of the ids
     */
    static int[] of(List<String> ids, Accounts accounts, Speaker speaker) {
        if (ids.isEmpty()) {
            return IntStream.range(0, accounts.size()).toArray();
        }
        return ids.stream()
                .mapToInt(id -> accounts.find(id).orElseThrow(() -> unknown(id, accounts, speaker)))
                .sorted()
                .distinct()
                .toArray();
    }

    private static WrongUsageException unknown(String id, Accounts accounts, Speaker speaker) {
        List<String> nearest = nearest(id, accounts);
        return new WrongUsageException(
                nearest.isEmpty()
                        ? speaker.text("score.unknown-account", Map.of("account", id))
                        : speaker.text(
                                "score.unknown-account.near",
                                Map.of("account", id, "nearest", String.join(", ", nearest))));
    }

    private static List<String> nearest(String id, Accounts accounts) {
        List<String> known = new ArrayList<>(IntStream.range(0, accounts.size())
                .mapToObj(account -> accounts.account(account).id())
                .toList());
        List<String> nearest = new ArrayList<>();
        while (nearest.size() < NEAREST) {
            Optional<String> next = Spelling.nearest(id, known);
            if (next.isEmpty()) {
                break;
            }
            nearest.add(next.get());
            known.remove(next.get());
        }
        return nearest;
    }
}
