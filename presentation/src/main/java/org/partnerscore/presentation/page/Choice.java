package org.partnerscore.presentation.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Programme;

/**
 * One of several things to choose from.
 *
 * @param id as addresses spell it
 * @param label as people read it
 * @param chosen whether it is the one shown
 */
public record Choice(String id, String label, boolean chosen) {
    /** Id of the one shown; null if none of them is. */
    public static @Nullable String chosen(List<Choice> choices) {
        return choices.stream()
                .filter(Choice::chosen)
                .map(Choice::id)
                .findFirst()
                .orElse(null);
    }

    /** Programmes to choose from. */
    static List<Choice> programmes(PageVoice voice, List<Programme> programmes, String shown) {
        return programmes.stream()
                .map(each ->
                        new Choice(each.id(), voice.name(each.name()), each.id().equals(shown)))
                .toList();
    }
}
