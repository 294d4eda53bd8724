package org.partnerscore.core.programme;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class of countries with targets of its own (R6). Markets stand in order of precedence: an account is of the first
 * market that it has a customer (or a location) in.
 *
 * @param id as the output tables spell it, e.g. {@code developed}
 * @param name for people
 * @param countries ISO 3166-1 alpha-2 codes; null for the market of every country that no other market lists
 */
public record Market(String id, Text name, @Nullable Dated<Set<String>> countries) implements Serializable {
    /** Id of the one market of a programme that has no markets. */
    public static final String NONE = "";
}
