package org.partnerscore.core.measure;

import java.math.BigDecimal;
import java.util.List;
import org.partnerscore.core.programme.Grid;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;

/** A grid by the numbers of pathway and market. */
record NumberTable(List<List<BigDecimal>> rows) {
    static NumberTable of(Programme programme, Grid grid) {
        return new NumberTable(programme.pathways().stream()
                .map(Pathway::id)
                .map(pathway -> programme.marketIds().stream()
                        .map(market -> plain(grid.get(pathway, market)))
                        .toList())
                .toList());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    BigDecimal get(int pathway, int market) {
        return rows.get(pathway).get(market);
    }
}
