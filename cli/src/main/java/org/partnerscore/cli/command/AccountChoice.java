package org.partnerscore.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.definitions.finding.Spelling;
import org.partnerscore.engine.score.Scores;

/** Which accounts are shown or written. */
final class AccountChoice {
    private static final int NEAREST = 3;

    private AccountChoice() {}

    /**
     * Numbers of the accounts with some ids, ascending; of all accounts if no id is given.
     *
     * @throws WrongUsageException if there is no account with one of the ids
     */
    static int[] of(List<String> ids, Scores scores, Speaker speaker) {
        if (ids.isEmpty()) {
            return IntStream.range(0, scores.size()).toArray();
        }
        return ids.stream()
                .mapToInt(id -> scores.find(id).orElseThrow(() -> unknown(id, scores, speaker)))
                .sorted()
                .distinct()
                .toArray();
    }

    private static WrongUsageException unknown(String id, Scores scores, Speaker speaker) {
        List<String> nearest = nearest(id, scores);
        return new WrongUsageException(
                nearest.isEmpty()
                        ? speaker.text("score.unknown-account", Map.of("account", id))
                        : speaker.text(
                                "score.unknown-account.near",
                                Map.of("account", id, "nearest", String.join(", ", nearest))));
    }

    private static List<String> nearest(String id, Scores scores) {
        List<String> known = new ArrayList<>(
                IntStream.range(0, scores.size()).mapToObj(scores::id).toList());
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
