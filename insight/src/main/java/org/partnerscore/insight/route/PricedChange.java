package org.partnerscore.insight.route;

import org.partnerscore.insight.scenario.Change;

/**
 * A step with its cost.
 *
 * @param change what is done
 * @param cents what it costs
 * @param kind what steps of one kind have in common; routes that use other kinds are different routes
 */
public record PricedChange(Change change, long cents, String kind) {}
