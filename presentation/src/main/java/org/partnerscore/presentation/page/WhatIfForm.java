package org.partnerscore.presentation.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody asks a what-if about.
 *
 * @param name what the scenario is called; empty for nothing
 * @param written changes as they were written, one a line
 * @param added how many people or customers come in addition, by the beginning of the sentence that says so, such as
 *     {@code customers customer-engagement}
 * @param opened scenarios to compare with that are kept for everybody who may ask about the account
 * @param kept scenarios to compare with that only the address holds
 * @param months how many months are looked ahead
 */
public record WhatIfForm(
        String name, String written, Map<String, Integer> added, List<Kept> opened, List<Kept> kept, int months) {
    /** The most scenarios that stand beside the one being made. */
    public static final int MOST_KEPT = 3;

    public WhatIfForm {
        added = Collections.unmodifiableMap(new TreeMap<>(added));
        opened = List.copyOf(opened);
        kept = List.copyOf(kept);
    }

    /**
     * A scenario that is kept.
     *
     * @param name what it is called
     * @param changes its changes, one a line
     */
    public record Kept(String name, String changes) {
        /** Reads what {@link #text()} wrote. */
        public static Kept of(String text) {
            int end = text.indexOf('\n');
            return end < 0
                    ? new Kept("", text)
                    : new Kept(text.substring(0, end).strip(), text.substring(end + 1));
        }

        /** The scenario as addresses hold it: the name on a line of its own. */
        public String text() {
            return name + "\n" + changes;
        }
    }

    /** All changes of the scenario being made, one a line; empty if there is none. */
    public String changes() {
        List<String> lines = new ArrayList<>();
        added.forEach((sentence, number) -> {
            if (number > 0) {
                lines.add(sentence + " +" + number);
            }
        });
        written.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        return String.join("\n", lines);
    }

    /** The scenarios beside the one being made: those opened first. */
    public List<Kept> beside() {
        List<Kept> beside = new ArrayList<>(opened);
        beside.addAll(kept);
        return beside;
    }

    /** Every scenario: those beside it, then the one being made, if it has a change. */
    public List<Kept> all() {
        List<Kept> all = beside();
        if (!changes().isEmpty()) {
            all.add(new Kept(name, changes()));
        }
        return all;
    }
}
