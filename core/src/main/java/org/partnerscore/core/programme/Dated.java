package org.partnerscore.core.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A value with its history: each revision has a first day and holds until the next one.
 *
 * @param name what the value is, as error messages call it, e.g. {@code net-new-revenue.target}
 * @param revisions in ascending order of their first day, at least one
 */
public record Dated<T>(String name, List<Revision<T>> revisions) implements Serializable {
    /** @throws TwoRulesInForceException if two revisions begin on one day or a later one stands before an earlier one */
    public Dated {
        revisions = List.copyOf(revisions);
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException(name + " has no value at all");
        }
        for (int i = 1; i < revisions.size(); i++) {
            LocalDate from = revisions.get(i).from();
            if (!from.isAfter(revisions.get(i - 1).from())) {
                throw new TwoRulesInForceException(name, from);
            }
        }
    }

    /**
     * The value in force on a day.
     *
     * @throws NoRuleInForceException before the first revision, and where the value is abolished
     */
    public T on(LocalDate day) {
        return find(day).orElseThrow(() -> new NoRuleInForceException(name, day));
    }

    /** The value in force on a day; empty before the first revision and where the value is abolished. */
    public Optional<T> find(LocalDate day) {
        return revisionOn(day).flatMap(revision -> Optional.ofNullable(revision.value()));
    }

    /** The revision in force on a day, also one that abolishes the value; empty before the first. */
    public Optional<Revision<T>> revisionOn(LocalDate day) {
        Revision<T> found = null;
        for (Revision<T> revision : revisions) {
            if (revision.from().isAfter(day)) {
                break;
            }
            found = revision;
        }
        return Optional.ofNullable(found);
    }

    /** First day on which the value exists. */
    public LocalDate start() {
        return revisions.get(0).from();
    }
}
