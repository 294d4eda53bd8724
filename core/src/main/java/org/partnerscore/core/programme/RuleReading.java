package org.partnerscore.core.programme;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the values in force on a day and notes which were taken, so that an explanation can name its rules. */
public final class RuleReading {
    private final LocalDate day;
    private final Set<RuleRead> read = new LinkedHashSet<>();

    /** @param day the day whose rules are taken */
    public RuleReading(LocalDate day) {
        this.day = day;
    }

    /**
     * The value in force.
     *
     * @throws NoRuleInForceException if there is none
     */
    public <T> T on(Dated<T> dated) {
        note(dated);
        return dated.on(day);
    }

    /** The value in force; empty where there is none. */
    public <T> Optional<T> find(Dated<T> dated) {
        note(dated);
        return dated.find(day);
    }

    private void note(Dated<?> dated) {
        dated.revisionOn(day)
                .ifPresent(revision -> read.add(new RuleRead(dated.name(), revision.from(), revision.reference())));
    }

    /** What was taken, each value once, in the order of the first time. */
    public List<RuleRead> read() {
        return List.copyOf(read);
    }
}
