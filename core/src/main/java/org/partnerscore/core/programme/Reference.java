package org.partnerscore.core.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a value comes from.
 *
 * @param rule the rule's number in {@code docs/rules.md}, e.g. {@code R7}
 * @param page title of the published page
 * @param revision date of the page's revision that states the value
 */
public record Reference(String rule, String page, LocalDate revision) implements Serializable {
    public Reference {
        Objects.requireNonNull(revision, "revision");
        if (rule.isBlank()) {
            throw new IllegalArgumentException("a reference needs the number of its rule");
        }
        if (page.isBlank()) {
            throw new IllegalArgumentException("a reference needs the title of its page");
        }
    }
}
