package org.partnerscore.insight.standing;

import java.util.Locale;

/** The states of a competency. */
public enum LifeCycle {
    /** No competency is on record, and no requirement is in progress. */
    NOT_STARTED,
    /** No competency is on record; some requirement is in progress, but no tier is reached. */
    STARTED,
    /** No competency is on record, but a tier is reached. */
    QUALIFIED,
    /** Attained, and a tier is foreseen for the next anniversary. */
    ACTIVE,
    /** Attained, but no tier is foreseen for the next anniversary. */
    AT_RISK,
    /** Attained, but no tier was reached on the last anniversary, and none is reached now. */
    IN_GRACE;

    /** The state as documents spell it, e.g. {@code at-risk}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
