package org.partnerscore.definitions.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong while a file is read, so that everything is reported at once. */
public final class Findings {
    private final List<Finding> all = new ArrayList<>();

    /** Adds one. */
    public void add(Finding finding) {
        all.add(finding);
    }

    /** Adds one about a file as a whole. */
    public void add(String file, String value, String message, String remedy) {
        all.add(new Finding(file, 0, 0, "", value, message, remedy));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** All of them once each, file by file as they were read, each file's from top to bottom. */
    public List<Finding> list() {
        List<String> files = all.stream().map(Finding::file).distinct().toList();
        return all.stream()
                .distinct()
                .sorted(Comparator.<Finding>comparingInt(finding -> files.indexOf(finding.file()))
                        .thenComparingInt(Finding::line)
                        .thenComparingInt(Finding::column))
                .toList();
    }
}
