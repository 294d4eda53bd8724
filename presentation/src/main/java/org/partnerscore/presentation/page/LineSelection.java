package org.partnerscore.presentation.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnerscore.insight.explain.ExplainedLine;

/**
 * Which lines of an explanation are wanted, and in which order.
 *
 * @param which all, those that counted or those that did not
 * @param holding what the id or name of a customer, or the id of a person or subscription, is to hold, whatever the case of
 *     letters; empty for any
 * @param order the order
 */
public record LineSelection(Which which, String holding, Order order) {
    /** Lines by whether they counted. */
    public enum Which {
        ALL,
        COUNTED,
        UNCOUNTED
    }

    /** An order of lines; equal ones stay as the explanation has them. */
    public enum Order {
        /** What counted first, then customer by customer or person by person. */
        WHO,
        /** The latest month first. */
        MONTH,
        /** What weighs most first. */
        AMOUNT
    }

    /**
     * The lines wanted.
     *
     * @param names names of customers by tenant id
     */
    List<ExplainedLine> of(List<ExplainedLine> lines, Map<String, String> names) {
        String wanted = holding.toLowerCase(Locale.ROOT);
        Stream<ExplainedLine> found = lines.stream()
                .filter(line -> which == Which.ALL || line.counted() == (which == Which.COUNTED))
                .filter(line -> wanted.isEmpty()
                        || Stream.of(
                                        line.tenantId(),
                                        line.subscriptionId(),
                                        line.individualId(),
                                        names.get(String.valueOf(line.tenantId())))
                                .filter(Objects::nonNull)
                                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted)));
        return switch (order) {
            case WHO -> found.toList();
            case MONTH ->
                found.sorted(Comparator.comparing(ExplainedLine::month).reversed())
                        .toList();
            case AMOUNT ->
                found.sorted(Comparator.comparing(
                                        (ExplainedLine line) -> line.amount().abs())
                                .reversed())
                        .toList();
        };
    }
}
