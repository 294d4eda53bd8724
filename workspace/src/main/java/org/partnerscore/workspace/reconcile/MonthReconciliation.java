package org.partnerscore.workspace.reconcile;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.calendar.MonthState;
import org.partnerscore.workspace.calendar.MonthStates;
import org.partnerscore.workspace.data.DerivedData;
import org.partnerscore.workspace.data.Lease;
import org.partnerscore.workspace.data.Summary;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.run.Manifest;

/**
 * The vendor's figures of a month beside those of its run: the one published, or else the last.
 *
 * @param run the run
 * @param published whether it is the score of the month
 * @param figures the vendor's figures, each beside ours
 */
public record MonthReconciliation(Manifest run, boolean published, List<ComparedFigure> figures) {
    public MonthReconciliation {
        figures = List.copyOf(figures);
    }

    /**
     * Compares a month.
     *
     * @param today the day from which it is looked
     * @throws WorkspaceException with {@link Fault#NOT_PUBLISHED} if the month has no run, or
     *     {@link Fault#NOTHING_IMPORTED}
     */
    public static MonthReconciliation of(
            Workspace workspace, Programme programme, YearMonth month, LocalDate today, FigureSource source)
            throws IOException {
        try (Lease data = workspace.data()) {
            Summary summary = DerivedData.summary(data);
            MonthState state = MonthStates.of(workspace, summary, programme, today, month)
                    .orElseThrow(() -> new WorkspaceException(Fault.NOT_PUBLISHED, programme.id(), month));
            String run = Optional.ofNullable(state.published())
                    .or(() -> Optional.ofNullable(state.run()))
                    .orElseThrow(() -> new WorkspaceException(Fault.NOT_PUBLISHED, programme.id(), month));
            Manifest manifest = workspace.runs().manifest(run);
            return new MonthReconciliation(
                    manifest,
                    run.equals(state.published()),
                    FigureComparison.of(workspace, manifest, source.of(workspace), summary, state));
        }
    }
}
