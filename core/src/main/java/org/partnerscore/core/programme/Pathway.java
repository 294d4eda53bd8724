package org.partnerscore.core.programme;

import java.io.Serializable;
import java.util.Set;

/**
 * One of the scores an account gets.
 *
 * @param id as the output tables spell it, e.g. {@code customer-engagement}
 * @param name for people
 * @param products product codes that qualify (R4)
 */
public record Pathway(String id, Text name, Dated<Set<String>> products) implements Serializable {}
