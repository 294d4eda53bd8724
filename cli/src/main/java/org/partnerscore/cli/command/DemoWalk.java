package org.partnerscore.cli.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
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
import org.partnerscore.imports.intake.TakenExport;
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

/**
 * The walk that the demo takes: downloads are made up, imported, scored, published and compared with the vendor's figures;
 * later downloads correct what was published; the last month is shown.
 */
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
                YearMonth before = SHOWN.minusMonths(1);
                receive(writer, derivation, files(exports, accounts, false), "demo.imported", before);
                publish(writer, SHOWN.minusMonths(PUBLISHED - 1L), before);
                receive(writer, derivation, files(exports, accounts, true), "demo.later", SHOWN);
                compare(writer.workspace(), derivation, before, "demo.differ");
                publish(writer, SampleExports.LAST_FROM, SHOWN);
            }
            Workspace workspace = Workspace.open(workspace(), derivation);
            compare(workspace, derivation, SHOWN, "demo.compared");
            try (Lease data = workspace.data()) {
                show(data.folder(), accounts.get(0));
            }
        }
    }

    /** The files of each account: the last downloads, or those before. */
    private static Map<String, List<Path>> files(Path exports, List<String> accounts, boolean last) throws IOException {
        Map<String, List<Path>> files = new LinkedHashMap<>();
        for (String account : accounts) {
            try (Stream<Path> all = Files.list(exports.resolve(account))) {
                files.put(
                        account,
                        all.filter(file -> SampleExports.isLast(file) == last)
                                .sorted()
                                .toList());
            }
        }
        return files;
    }

    private void receive(
            WorkspaceWriter writer,
            ExportDerivation derivation,
            Map<String, List<Path>> files,
            String key,
            YearMonth month)
            throws Exception {
        for (Map.Entry<String, List<Path>> account : files.entrySet()) {
            ExportDerivation.Recognised found =
                    derivation.recognise(account.getValue(), FileOptions.NONE.withAccount(account.getKey()));
            writer.receive(found.offers());
            long rows = found.exports().stream().mapToLong(TakenExport::rows).sum();
            tell(
                    key,
                    Map.of(
                            "files",
                                    counted(
                                            "workspace.files",
                                            account.getValue().size()),
                            "rows", counted("workspace.rows", rows),
                            "account", account.getKey(),
                            "month", speaker.notation().month(month)));
        }
    }

    private void publish(WorkspaceWriter writer, YearMonth first, YearMonth last) throws Exception {
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            String run = writer.run(new RunRequest(programme, null, month, null), machine)
                    .manifest()
                    .run();
            writer.publish(run);
        }
        tell(
                "demo.published",
                Map.of(
                        "first", speaker.notation().month(first),
                        "last", speaker.notation().month(last)));
    }

    private void compare(Workspace workspace, ExportDerivation derivation, YearMonth month, String key)
            throws Exception {
        LocalDate due = month.plusMonths(1).atDay(1);
        String run = workspace
                .history()
                .published(programme.id(), month)
                .orElseThrow(() -> new WorkspaceException(Fault.NOT_PUBLISHED, programme.id(), month));
        List<ComparedFigure> figures;
        try (Lease data = workspace.data()) {
            Summary summary = DerivedData.summary(data);
            MonthState state = MonthStates.of(workspace, summary, programme.programme(), due, month)
                    .orElseThrow();
            figures = FigureComparison.of(
                    workspace, workspace.runs().manifest(run), derivation.figures(workspace), summary, state);
        }
        long equal =
                figures.stream().filter(figure -> figure.cause() == Cause.EQUAL).count();
        tell(
                key,
                Map.of(
                        "equal", speaker.notation().number(equal),
                        "different", speaker.notation().number(figures.size() - equal),
                        "all", speaker.notation().number(figures.size()),
                        "month", speaker.notation().month(month)));
    }

    private String counted(String noun, long number) {
        return speaker.notation().counted(noun, BigDecimal.valueOf(number));
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
