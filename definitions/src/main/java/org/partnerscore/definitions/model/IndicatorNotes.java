package org.partnerscore.definitions.model;

/**
 * What people are told of an indicator and the kernel need not know.
 *
 * @param rule number of the rule that defines it, e.g. {@code R7}
 * @param example an account to show its arithmetic
 */
public record IndicatorNotes(String rule, Example example) {}
