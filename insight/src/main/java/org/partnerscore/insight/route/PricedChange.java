package org.partnerscore.insight.route;

import org.partnerscore.insight.scenario.Change;

/**
 * A step with its cost.
 *
 * @param change what is done
 * @param cents what it costs, 1 or more
 * @param kind what steps of one kind have in common, e.g. all associations
 * @param object which customer, or customers of which size, it is done with; empty for people
 */
public record PricedChange(Change change, long cents, String kind, String object) {
    /** Kind and object: what a route can do without. */
    String at() {
        return kind + " " + object;
    }
}
