package org.partnerscore.core.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What a person must have passed (R9): all parts of any one alternative, of each part any one exam.
 *
 * @param anyOf the alternatives
 */
public record Requirement(List<Alternative> anyOf) implements Serializable {
    public Requirement {
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("a requirement without an alternative can never be met");
        }
    }

    /**
     * One way to meet the requirement.
     *
     * @param allOf the parts, each a set of exams of which one will do
     */
    public record Alternative(List<Set<String>> allOf) implements Serializable {
        public Alternative {
            allOf = allOf.stream().map(Set::copyOf).toList();
            if (allOf.isEmpty() || allOf.stream().anyMatch(Set::isEmpty)) {
                throw new IllegalArgumentException("each alternative needs parts, and each part an exam");
            }
        }
    }
}
