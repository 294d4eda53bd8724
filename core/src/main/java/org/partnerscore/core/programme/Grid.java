package org.partnerscore.core.programme;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A number for each pathway and market, e.g. a target. All markets of a number change together, so they stand together.
 *
 * @param values by pathway id, then by market id; a programme without markets has the one market {@link Market#NONE}
 */
public record Grid(Map<String, Map<String, BigDecimal>> values) implements Serializable {
    public Grid {
        Map<String, Map<String, BigDecimal>> copy = new LinkedHashMap<>();
        values.forEach((pathway, markets) -> copy.put(pathway, Map.copyOf(markets)));
        values = Map.copyOf(copy);
    }

    /** The same number everywhere. */
    public static Grid everywhere(List<String> pathways, List<String> markets, BigDecimal number) {
        Map<String, BigDecimal> row = new LinkedHashMap<>();
        markets.forEach(market -> row.put(market, number));
        Map<String, Map<String, BigDecimal>> all = new LinkedHashMap<>();
        pathways.forEach(pathway -> all.put(pathway, row));
        return new Grid(all);
    }

    /**
     * The number of a pathway and market.
     *
     * @throws IllegalArgumentException if the grid lacks it
     */
    public BigDecimal get(String pathway, String market) {
        BigDecimal number = values.getOrDefault(pathway, Map.of()).get(market);
        if (number == null) {
            throw new IllegalArgumentException("no number for pathway " + pathway + " and market '" + market + "'");
        }
        return number;
    }
}
