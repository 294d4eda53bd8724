package org.partnerscore.core.programme;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class of accounts with targets of its own. Markets stand in order of precedence: an account is of the first that it
 * belongs to. Either all of a programme are classes of countries (R6), or all are tracks, which follow from what the
 * account's customers buy (R13).
 *
 * @param id as the output tables spell it, e.g. {@code developed}
 * @param name for people
 * @param countries ISO 3166-1 alpha-2 codes; null for the market of every country that no other market lists, and for a
 *     track
 * @param pairs what makes an account be of the track; null for the track of every other account, and for a market
 */
public record Market(
        String id,
        Text name,
        @Nullable Dated<Set<String>> countries,
        @Nullable Dated<PairThreshold> pairs) implements Serializable {
    /** Id of the one market of a programme that has no markets. */
    public static final String NONE = "";

    /** A class of countries. */
    public Market(String id, Text name, @Nullable Dated<Set<String>> countries) {
        this(id, name, countries, null);
    }
}
