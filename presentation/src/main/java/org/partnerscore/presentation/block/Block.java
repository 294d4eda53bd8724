package org.partnerscore.presentation.block;

import java.util.List;
import java.util.Set;

/** A part of a report. */
public sealed interface Block {
    /** What the parts after it are about. */
    record Title(String text) implements Block {}

    /** A sentence or several. */
    record Sentence(String text) implements Block {}

    /** One of several short things. */
    record Item(String text) implements Block {}

    /**
     * Rows of cells.
     *
     * @param rows the rows, each with as many cells
     * @param headed whether the first says what the columns hold
     * @param right columns of numbers, counted from 0
     */
    record Table(List<List<String>> rows, boolean headed, Set<Integer> right) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
            right = Set.copyOf(right);
        }
    }
}
