package org.partnerscore.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.synthetic.EcosystemRequest;
import org.partnerscore.dataset.synthetic.Format;
import org.partnerscore.dataset.synthetic.Progress;
import org.partnerscore.dataset.synthetic.SyntheticEcosystem;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.imports.figures.VendorFigure;
import org.partnerscore.server.request.KeyedRequests;
import org.partnerscore.server.request.Publishing;
import org.partnerscore.workspace.Actor;
import org.partnerscore.workspace.WorkspaceWriter;
import org.partnerscore.workspace.data.Derivation;
import org.partnerscore.workspace.data.ReceivedFile;
import org.partnerscore.workspace.data.Summary;
import org.partnerscore.workspace.published.PublicationSource;
import org.partnerscore.workspace.receipt.Offer;
import org.partnerscore.workspace.run.RunRequest;
import org.partnerscore.workspace.scenario.KeptScenario;
import org.partnerscore.workspace.scenario.Scenarios;
import org.partnerscore.workspace.store.Layout;

/**
 * A workspace of made-up tables, scored and published.
 *
 * @param root its folder
 */
record ScoredWorkspace(Path root) {
    static final String PROGRAMME = "cloud-business-applications";
    /** The name of a scenario that is kept. */
    static final String SCENARIO = "Two more";

    static final YearMonth LAST = YearMonth.of(2021, 5);

    private static final DataSetOptions MACHINE = DataSetOptions.withThreads(1);

    /** Takes canonical tables for exports: the kind of a file is the table that it holds. */
    private static final Derivation TABLES = new Derivation() {
        @Override
        public String version() {
            return "tables 1";
        }

        @Override
        public Summary derive(List<ReceivedFile> files, List<Path> mappings, Path target) throws IOException {
            for (ReceivedFile file : files) {
                Files.copy(
                        file.file(),
                        target.resolve(file.receipt().kind() + ".csv"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            List<Summary.MonthRows> months = Stream.of(LAST.minusMonths(1), LAST)
                    .map(month -> new Summary.MonthRows(month, Map.of("subscriptions", 1L)))
                    .toList();
            Map<String, Long> rejects =
                    files.stream().anyMatch(file -> file.receipt().kind().equals("rejects"))
                            ? Map.of("unknown-country", 1L)
                            : Map.of();
            return new Summary(Map.of(), months, List.of(), List.of(), rejects, List.of(), 0);
        }
    };

    /** A workspace that has received tables of so many accounts and published nothing. */
    static ScoredWorkspace of(Path folder, int accounts) throws Exception {
        Path tables = Files.createDirectories(folder.resolve("tables"));
        new SyntheticEcosystem(
                        new EcosystemRequest(4L * accounts, 7, accounts, 6 * accounts, YearMonth.of(2019, 5), 25))
                .writeTo(tables, Format.CSV, Progress.NONE);
        ScoredWorkspace workspace = new ScoredWorkspace(folder.resolve("workspace"));
        try (Stream<Path> files = Files.list(tables);
                WorkspaceWriter writer = workspace.write()) {
            writer.receive(files.sorted()
                    .map(file -> new Offer(file, file.getFileName().toString().replace(".csv", ""), Map.of()))
                    .toList());
        }
        return workspace;
    }

    /** Scores a month, publishes it and returns the run's id. */
    String publish(YearMonth month) throws Exception {
        return publish(month, null);
    }

    /** The same by the rules of a day; null for those of the month's last. */
    String publish(YearMonth month, @Nullable LocalDate rulesAsOf) throws Exception {
        return publish(new RunRequest(ProgrammeCatalog.bundled().definition(PROGRAMME), null, month, rulesAsOf));
    }

    /** The same by another programme. */
    String publish(ProgrammeDefinition definition, YearMonth month) throws Exception {
        return publish(new RunRequest(definition, null, month, null));
    }

    private String publish(RunRequest request) throws Exception {
        try (WorkspaceWriter writer = write()) {
            String run = writer.run(request, MACHINE).manifest().run();
            writer.publish(run);
            return run;
        }
    }

    /** Keeps a scenario of an account. */
    void keepScenario(String account) throws IOException {
        new Scenarios(new Layout(root))
                .keep(new KeptScenario(
                        PROGRAMME,
                        account,
                        SCENARIO,
                        List.of("customers customer-engagement +2"),
                        "tester",
                        Instant.parse("2021-06-20T12:00:00Z")));
    }

    /** A server of the workspace, on any port that is free. */
    Server serve() throws IOException {
        return serve(Map.of());
    }

    /** The same with more of its configuration in a file. */
    Server serve(Map<String, String> configuration) throws IOException {
        return serve(configuration, List.of());
    }

    /** The same with figures of the vendor. */
    Server serve(Map<String, String> configuration, List<VendorFigure> figures) throws IOException {
        Path file = root.resolveSibling("server-" + configuration.hashCode() + ".properties");
        Files.write(
                file,
                configuration.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList());
        return Server.start(new ServerSettings(root, 0, file, "partnerscore test"), TABLES, workspace -> figures);
    }

    /** What publishes runs of it. */
    Publishing publishing() {
        return new Publishing(root, TABLES, "partnerscore test");
    }

    /** What does requests with a key once. */
    KeyedRequests requests() throws IOException {
        return new KeyedRequests(root.resolve("requests"), PublicationSource.of(root));
    }

    /** Receives a row that could not be taken. */
    void reject() throws Exception {
        Path rejects = root.resolveSibling("tables").resolve("rejects.csv");
        Files.writeString(rejects, """
                export,kind,file,line,reason,column,value,received
                1,partner-profile,profile.csv,3,unknown-country,Country,Atlantis,"P2,Two,A1,Atlantis"
                """);
        try (WorkspaceWriter writer = write()) {
            writer.receive(List.of(new Offer(rejects, "rejects", Map.of())));
        }
    }

    /** Receives a table of exam passes that lacks the second half of those before. */
    void losePasses() throws Exception {
        Path passes = root.resolveSibling("tables").resolve("exam_passes.csv");
        List<String> lines = Files.readAllLines(passes);
        Files.write(passes, lines.subList(0, lines.size() / 2));
        try (WorkspaceWriter writer = write()) {
            writer.receive(List.of(new Offer(passes, "exam_passes", Map.of())));
        }
    }

    private WorkspaceWriter write() throws IOException {
        return WorkspaceWriter.openOrCreate(
                root,
                TABLES,
                new Actor(
                        "tester",
                        "test",
                        "partnerscore test",
                        InstantSource.fixed(Instant.parse("2021-06-20T12:00:00Z"))));
    }
}
