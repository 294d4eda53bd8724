package org.partnerscore.presentation.page;

/**
 * One of several things to choose from.
 *
 * @param id as addresses spell it
 * @param label as people read it
 * @param chosen whether it is the one shown
 */
public record Choice(String id, String label, boolean chosen) {}
