package org.partnerscore.server.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.calendar.MonthState;
import org.partnerscore.workspace.calendar.MonthStates;
import org.partnerscore.workspace.data.Derivation;
import org.partnerscore.workspace.data.DerivedData;
import org.partnerscore.workspace.data.Lease;
import org.partnerscore.workspace.data.Rejects;
import org.partnerscore.workspace.data.Summary;
import org.partnerscore.workspace.difference.RunComparison;
import org.partnerscore.workspace.difference.RunDifference;
import org.partnerscore.workspace.reconcile.FigureSource;
import org.partnerscore.workspace.reconcile.MonthReconciliation;
import org.partnerscore.workspace.run.Manifest;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What stands behind the published scores: what was received, the runs made of it, and how they compare. */
public final class WorkspaceView {
    /** Contributions of two runs that are compared in memory at most; more takes the command. */
    private static final long MOST_ROWS = 1_000_000;

    private final Path root;
    private final Derivation derivation;
    private final FigureSource figures;

    public WorkspaceView(Path root, Derivation derivation, FigureSource figures) {
        this.root = root;
        this.derivation = derivation;
        this.figures = figures;
    }

    /**
     * How the data stand.
     *
     * @param summary what is worth knowing about the data set; empty before anything was imported
     * @param months how the months stand
     */
    public record Standing(Summary summary, List<MonthState> months) {
        public Standing {
            months = List.copyOf(months);
        }
    }

    /** The workspace as it is now. */
    public Workspace open() throws IOException {
        return Workspace.open(root, derivation);
    }

    /** How the data stand for a programme. */
    public Standing standing(Workspace workspace, Programme programme) throws IOException {
        try (Lease data = data(workspace)) {
            Summary summary = DerivedData.summary(data);
            return new Standing(summary, MonthStates.of(workspace, summary, programme, today()));
        }
    }

    /** The rows that could not be taken. */
    public List<Rejects.Reject> rejects(Workspace workspace) throws IOException {
        try (Lease data = data(workspace)) {
            return Rejects.of(data);
        }
    }

    /** The same as the file that is mended and imported again; empty if there are none. */
    public byte[] rejectsFile(Workspace workspace) throws IOException {
        try (Lease data = data(workspace)) {
            Path file = Rejects.file(data);
            return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        }
    }

    /** What two runs differ in. One comparison at a time, since it holds both in memory. */
    public synchronized RunDifference difference(Workspace workspace, String before, String after) throws IOException {
        long rows = contributions(workspace, before) + contributions(workspace, after);
        if (rows > MOST_ROWS) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, rows + " contributions; compare them with partnerscore runs diff");
        }
        return WorkspaceFaults.answered(() -> RunComparison.of(workspace, before, after));
    }

    private static long contributions(Workspace workspace, String run) throws IOException {
        return WorkspaceFaults.answered(() -> workspace.runs().manifest(run)).tables().stream()
                .filter(table -> table.file().startsWith("contributions"))
                .mapToLong(Manifest.TableFile::rows)
                .sum();
    }

    /** The vendor's figures of a month beside ours. */
    public MonthReconciliation reconciliation(Workspace workspace, Programme programme, YearMonth month)
            throws IOException {
        return WorkspaceFaults.answered(() -> MonthReconciliation.of(workspace, programme, month, today(), figures));
    }

    private static Lease data(Workspace workspace) throws IOException {
        return WorkspaceFaults.answered(workspace::data);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
