package org.partnerscore.workspace.difference;

import java.math.BigDecimal;
import java.util.List;

/**
 * Something that contributed another amount than before.
 *
 * @param line what it is
 * @param before the amount before; zero if it did not contribute
 * @param after the amount after; zero if it does not contribute
 * @param causes the rows received in between that are about it
 */
public record ContributionChange(Line line, BigDecimal before, BigDecimal after, List<Cause> causes) {
    /**
     * What identifies a contribution within its indicator; an empty text stands for none.
     *
     * @param part {@code value} or {@code baseline}
     */
    public record Line(String part, String tenant, String individual, String subscription, String month) {
        /** The id that rows about it name: the narrowest it has; empty if it has none. */
        public String id() {
            return !subscription.isEmpty() ? subscription : !individual.isEmpty() ? individual : tenant;
        }
    }

    /**
     * A row received that is about it.
     *
     * @param receipt sequence number of the file
     * @param file the name the file was received under, with its member if it is an archive
     * @param line the line on which the row begins
     */
    public record Cause(int receipt, String file, long line) {}

    public ContributionChange {
        causes = List.copyOf(causes);
    }

    ContributionChange with(List<Cause> found) {
        return new ContributionChange(line, before, after, found);
    }
}
