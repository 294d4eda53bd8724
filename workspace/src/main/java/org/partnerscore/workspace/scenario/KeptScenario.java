package org.partnerscore.workspace.scenario;

import java.time.Instant;
import java.util.List;

/**
 * A scenario that was kept for everybody who may ask what an account's score would be.
 *
 * @param programme id of the programme
 * @param account id of the account
 * @param name what it is called; see {@link #isName}
 * @param changes its changes, each a sentence; see {@link #areChanges}
 * @param by who kept it
 * @param at when
 */
public record KeptScenario(String programme, String account, String name, List<String> changes, String by, Instant at) {
    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 60;

    private static final int MOST_CHANGES = 100;
    private static final int LONGEST_CHANGE = 500;

    /** @throws IllegalArgumentException if the name or the changes cannot be kept */
    public KeptScenario {
        changes = List.copyOf(changes);
        if (!isName(name) || !areChanges(changes)) {
            throw new IllegalArgumentException("no scenario to keep: " + name);
        }
    }

    /** Whether something can be the name of one: a line of 1 to {@value #LONGEST_NAME} characters, no space around it. */
    public static boolean isName(String text) {
        return isLine(text, LONGEST_NAME);
    }

    /** Whether these can be its changes: 1 to 100 lines of at most 500 characters. */
    public static boolean areChanges(List<String> sentences) {
        return !sentences.isEmpty()
                && sentences.size() <= MOST_CHANGES
                && sentences.stream().allMatch(sentence -> isLine(sentence, LONGEST_CHANGE));
    }

    private static boolean isLine(String text, int longest) {
        return !text.isEmpty()
                && text.length() <= longest
                && text.equals(text.strip())
                && text.chars().noneMatch(Character::isISOControl);
    }
}
