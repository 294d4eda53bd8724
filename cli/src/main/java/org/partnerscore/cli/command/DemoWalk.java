package org.partnerscore.cli.command;

import java.math.BigDecimal;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnerscore.cli.option.RulesOptions;
import org.partnerscore.cli.option.WorkspaceOption;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.engine.read.Progress;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.engine.score.Scores;
import org.partnerscore.engine.score.Scoring;
import org.partnerscore.imports.intake.FileOptions;
import org.partnerscore.imports.write.SampleExports;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.WorkspaceWriter;
import org.partnerscore.workspace.calendar.MonthState;
import org.partnerscore.workspace.calendar.MonthStates;
import org.partnerscore.workspace.data.DerivedData;
import org.partnerscore.workspace.data.Lease;
import org.partnerscore.workspace.data.Summary;
import org.partnerscore.workspace.exports.ExportDerivation;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.reconcile.Cause;
import org.partnerscore.workspace.reconcile.ComparedFigure;
import org.partnerscore.workspace.reconcile.FigureComparison;
import org.partnerscore.workspace.run.RunRequest;

/** The walk that the demo takes: downloads are made up, imported, scored, published, compared and shown. */
final class DemoWalk {
    /** The month whose scorecard is shown: usage comes a month late, and this is the last that has it. */
    static final YearMonth SHOWN = SampleExports.FROM.plusMonths(SampleExports.MONTHS - 2L);

    private static final int PUBLISHED = 12;
    private static final long TENANTS = 400;
    private static final long SEED = 7;

    private final Speaker speaker;
    private final Path folder;
    private final DataSetOptions machine = DataSetOptions.defaults();
    private final ProgrammeDefinition programme = ProgrammeCatalog.bundled().definition(RulesOptions.DEFAULT_PROGRAMME);

    DemoWalk(Speaker speaker, Path folder) {
        this.speaker = speaker;
        this.folder = folder;
    }

    /** Where the workspace is. */
    Path workspace() {
        return folder.resolve("workspace");
    }

    /** @throws FileAlreadyExistsException if there are other things where this would write */
    void walk() throws Exception {
        Path exports = folder.resolve("exports");
        if (Files.exists(exports) || Files.exists(workspace())) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        List<String> accounts = MadeExports.write(exports, TENANTS, SEED);
        try (ExportDerivation derivation = new ExportDerivation(machine)) {
            try (WorkspaceWriter writer =
                    WorkspaceWriter.openOrCreate(workspace(), derivation, WorkspaceOption.actor("demo", speaker))) {
                for (String account : accounts) {
                    receive(writer, derivation, exports.resolve(account), account);
                }
                publish(writer);
            }
            Workspace workspace = Workspace.open(workspace(), derivation);
            try (Lease data = workspace.data()) {
                compare(workspace, derivation, DerivedData.summary(data));
                show(data.folder(), accounts.get(0));
            }
        }
    }

    private void receive(WorkspaceWriter writer, ExportDerivation derivation, Path exports, String account)
            throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(exports)) {
            files = all.sorted().toList();
        }
        ExportDerivation.Recognised found = derivation.recognise(files, FileOptions.NONE.withAccount(account));
        writer.receive(found.offers());
        long rows = found.exports().stream().mapToLong(export -> export.rows()).sum();
        tell(
                "demo.imported",
                Map.of(
                        "files", speaker.notation().counted("workspace.files", BigDecimal.valueOf(files.size())),
                        "rows", speaker.notation().counted("workspace.rows", BigDecimal.valueOf(rows)),
                        "account", account));
    }

    private void publish(WorkspaceWriter writer) throws Exception {
        YearMonth first = SHOWN.minusMonths(PUBLISHED - 1L);
        for (YearMonth month = first; !month.isAfter(SHOWN); month = month.plusMonths(1)) {
            String run = writer.run(new RunRequest(programme, null, month, null), machine)
                    .manifest()
                    .run();
            writer.publish(run);
        }
        tell(
                "demo.published",
                Map.of(
                        "first", speaker.notation().month(first),
                        "last", speaker.notation().month(SHOWN)));
    }

    private void compare(Workspace workspace, ExportDerivation derivation, Summary summary) throws Exception {
        LocalDate due = SHOWN.plusMonths(1).atDay(1);
        MonthState state = MonthStates.of(workspace, summary, programme.programme(), due, SHOWN)
                .orElseThrow();
        String run = workspace
                .history()
                .published(programme.id(), SHOWN)
                .orElseThrow(() -> new WorkspaceException(Fault.NOT_PUBLISHED, programme.id(), SHOWN));
        List<ComparedFigure> figures = FigureComparison.of(
                workspace, workspace.runs().manifest(run), derivation.figures(workspace), summary, state);
        long equal =
                figures.stream().filter(figure -> figure.cause() == Cause.EQUAL).count();
        tell(
                "demo.compared",
                Map.of(
                        "equal", speaker.notation().number(equal),
                        "all", speaker.notation().number(figures.size()),
                        "month", speaker.notation().month(SHOWN)));
    }

    private void show(Path data, String account) throws Exception {
        speaker.result("\n");
        ScoreRequest request = ScoreRequest.of(programme.programme(), SHOWN);
        try (DataSet dataSet = DataSet.open(data, machine);
                Scores scores = Scoring.score(dataSet, request, Progress.NONE)) {
            int[] one = AccountChoice.of(List.of(account), scores, speaker);
            speaker.result(new ShownScores(speaker, scores, one).scorecards() + "\n");
        }
    }

    private void tell(String key, Map<String, String> values) throws Exception {
        speaker.result(speaker.forResult(speaker.text(key, values)));
    }
}
