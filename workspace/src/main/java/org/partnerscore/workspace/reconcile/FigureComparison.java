package org.partnerscore.workspace.reconcile;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnerscore.imports.figures.VendorFigure;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.calendar.MonthState;
import org.partnerscore.workspace.data.Inputs;
import org.partnerscore.workspace.data.Summary;
import org.partnerscore.workspace.run.Manifest;
import org.partnerscore.workspace.table.CsvTable;

/** Compares the vendor's figures of a month with those of a run. */
public final class FigureComparison {
    private final Manifest run;
    private final Map<List<String>, BigDecimal> values = new HashMap<>();
    private final Set<String> accounts = new TreeSet<>();
    private final List<Cause> reasons;

    private FigureComparison(Manifest run, List<Cause> reasons) {
        this.run = run;
        this.reasons = reasons;
    }

    /**
     * The vendor's figures of the run's month and programme, each beside ours.
     *
     * @param figures all figures received
     * @param month how the month stands
     */
    public static List<ComparedFigure> of(
            Workspace workspace, Manifest run, List<VendorFigure> figures, Summary summary, MonthState month)
            throws IOException {
        List<Cause> reasons = new ArrayList<>();
        if (!Inputs.of(workspace.history()).equals(run.inputs())) {
            reasons.add(Cause.RECEIVED_SINCE);
        }
        if (!month.gaps().isEmpty()) {
            reasons.add(Cause.MONTH_INCOMPLETE);
        }
        if (summary.rejected() > 0) {
            reasons.add(Cause.ROWS_REJECTED);
        }
        if (summary.unmapped().stream().anyMatch(one -> one.kind().equals("sku"))) {
            reasons.add(Cause.PRODUCTS_UNMAPPED);
        }
        FigureComparison comparison = new FigureComparison(run, reasons);
        comparison.read(workspace);
        YearMonth scored = run.month();
        return figures.stream()
                .filter(figure -> figure.month().equals(scored)
                        && (figure.programme() == null || figure.programme().equals(run.programme())))
                .map(comparison::compared)
                .toList();
    }

    private void read(Workspace workspace) throws IOException {
        try (CsvTable table = CsvTable.open(workspace.runs().table(run.run(), "indicators.csv"))) {
            while (table.next()) {
                accounts.add(table.value("account_id"));
                String value = table.value("value");
                if (!value.isEmpty()) {
                    values.put(
                            List.of(table.value("account_id"), table.value("pathway"), table.value("indicator")),
                            new BigDecimal(value));
                }
            }
        }
    }

    private ComparedFigure compared(VendorFigure figure) {
        @Nullable
        String account = figure.account() != null || accounts.size() != 1
                ? figure.account()
                : accounts.iterator().next();
        @Nullable String pathway = figure.pathway();
        @Nullable String indicator = figure.indicator();
        if (pathway == null || indicator == null) {
            return new ComparedFigure(figure, account, null, Cause.METRIC_UNKNOWN);
        }
        if (account == null) {
            return new ComparedFigure(figure, null, null, Cause.ACCOUNT_UNKNOWN);
        }
        @Nullable BigDecimal ours = values.get(List.of(account, pathway, indicator));
        return new ComparedFigure(figure, account, ours, cause(figure.trailing(), ours));
    }

    private Cause cause(@Nullable BigDecimal theirs, @Nullable BigDecimal ours) {
        if (ours == null) {
            return Cause.NOT_SCORED;
        }
        if (theirs == null) {
            return Cause.NOT_TOLD;
        }
        if (ours.compareTo(theirs) == 0) {
            return Cause.EQUAL;
        }
        return reasons.isEmpty() ? Cause.UNEXPLAINED : reasons.get(0);
    }
}
