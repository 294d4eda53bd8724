package org.partnerscore.workspace.journal;

import java.time.Instant;

/**
 * One entry of the journal.
 *
 * @param number from 1 on, without gaps
 * @param previous SHA-256 of the entry before, so that none can be changed or left out unnoticed; zeros for the first
 * @param at when it happened
 * @param by who did it: the name of the user on the machine
 * @param software what did it, with its version
 * @param event what happened
 */
public record Entry(long number, String previous, Instant at, String by, String software, Event event) {
    static final String NONE = "0".repeat(64);
}
