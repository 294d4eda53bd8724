package org.partnerscore.cli.command;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;

/** Holds ids that the user gives to those that a programme has; null, where none was given, is fine. */
final class KnownIds {
    private KnownIds() {}

    /** @throws WrongUsageException if the programme has no such pathway */
    static void requirePathway(@Nullable String id, Programme programme, Speaker speaker) {
        require(
                "explain.no-pathway",
                id,
                programme.pathways().stream().map(Pathway::id).toList(),
                programme,
                speaker);
    }

    /** @throws WrongUsageException if the programme has no such indicator */
    static void requireIndicator(@Nullable String id, Programme programme, Speaker speaker) {
        require(
                "explain.no-indicator",
                id,
                programme.indicators().stream().map(Indicator::id).toList(),
                programme,
                speaker);
    }

    private static void require(
            String key, @Nullable String id, List<String> known, Programme programme, Speaker speaker) {
        if (id != null && !known.contains(id)) {
            throw new WrongUsageException(speaker.text(
                    key, Map.of("programme", programme.id(), "id", id, "known", String.join(", ", known))));
        }
    }
}
