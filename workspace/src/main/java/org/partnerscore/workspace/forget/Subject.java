package org.partnerscore.workspace.forget;

import java.util.Locale;
import java.util.Set;

/** Whose data are erased. */
public enum Subject {
    /** A person with exams: ids and addresses give way to a pseudonym, names are erased. */
    INDIVIDUAL(
            Set.of("mcpid", "aaduserid", "email", "corpemail", "individualid"),
            Set.of(),
            Set.of("individualfirstname", "individuallastname")),
    /** A customer: the id and the name give way to a pseudonym, other numbers of the customer are erased. */
    TENANT(
            Set.of("customertenantid", "tenantid"),
            Set.of("customername"),
            Set.of("customertpid", "tpid", "dunsnumber"));

    private final Set<String> ids;
    private final Set<String> named;
    private final Set<String> erased;

    Subject(Set<String> ids, Set<String> named, Set<String> erased) {
        this.ids = ids;
        this.named = named;
        this.erased = erased;
    }

    /** As journals spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a column of an export holds an id of a subject. */
    boolean identifies(String header) {
        return ids.contains(plain(header));
    }

    /** Whether a column holds what may not be empty, and so gives way to the pseudonym. */
    boolean names(String header) {
        return named.contains(plain(header));
    }

    /** Whether a column holds what is erased. */
    boolean erases(String header) {
        return erased.contains(plain(header));
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
