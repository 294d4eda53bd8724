package org.partnerscore.insight.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is wrong with a change.
 *
 * @param place where it stands
 * @param change the change as it was written
 * @param code what is wrong
 * @param arguments values of the code's arguments, by name
 */
public record ChangeProblem(Place place, String change, Code code, Map<String, String> arguments) {
    public ChangeProblem {
        arguments = Map.copyOf(arguments);
        if (!arguments.keySet().equals(Set.copyOf(code.arguments))) {
            throw new IllegalArgumentException(code + " takes " + code.arguments + ", not " + arguments.keySet());
        }
    }

    /**
     * Where a change was written.
     *
     * @param file name of the file; empty on the command line
     * @param line counted from 1; 0 on the command line
     * @param column counted from 1; 0 on the command line
     */
    public record Place(String file, int line, int column) {
        /** On the command line. */
        public static final Place COMMAND_LINE = new Place("", 0, 0);
    }

    /** Every kind of problem, with the names of its arguments. */
    public enum Code {
        /** Nothing is written. */
        EMPTY(),
        /** The first word names no change; what it could be. */
        UNKNOWN_CHANGE("word", "known"),
        /** No such pathway in the programme. */
        UNKNOWN_PATHWAY("word", "known"),
        /** The sentence ends where something is needed. */
        INCOMPLETE("expected"),
        /** A word is not what is needed at its place. */
        UNEXPECTED("word", "expected"),
        /** A product that does not qualify for the pathway in that month. */
        PRODUCT_NOT_QUALIFYING("product", "pathway", "month"),
        /** No such country. */
        UNKNOWN_COUNTRY("word"),
        /** Nobody of that id has passed an exam under the account. */
        UNKNOWN_PERSON("individual"),
        /** The customer holds no subscription that users could use from then on. */
        NO_SUBSCRIPTION("tenant", "month"),
        /** The account has no such association to lose. */
        NO_ASSOCIATION("tenant", "kind", "month"),
        /** No exam can be passed on that day that would certify. */
        NO_EXAM("indicator", "pathway", "day"),
        /** Before the first month of the data. */
        BEFORE_DATA("month", "first"),
        /** After the last month that is looked at. */
        AFTER_OUTLOOK("month", "last"),
        /** With the changes before it, it adds more people and customers than are looked at. */
        TOO_MANY("most");

        private final List<String> arguments;

        Code(String... arguments) {
            this.arguments = List.of(arguments);
        }

        /** As the catalogue of words spells it, e.g. {@code unknown-change}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public List<String> arguments() {
            return arguments;
        }
    }
}
