package org.partnerscore.workspace.published;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.score.Points;

/**
 * An account now and the month before.
 *
 * @param now its totals
 * @param before the points of its best pathway the month before; null if it had no score then, or its programme has no points
 */
public record ComparedAccount(AccountPoints now, @Nullable Points before) {
    /** By how much its points rose, in hundredths, below 0 if they fell; empty if it had none before. */
    public Optional<Integer> change() {
        return before == null ? Optional.empty() : Optional.of(now.points().hundredths() - before.hundredths());
    }
}
