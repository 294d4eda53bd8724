package org.partnerscore.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.synthetic.EcosystemRequest;
import org.partnerscore.dataset.synthetic.Format;
import org.partnerscore.dataset.synthetic.Progress;
import org.partnerscore.dataset.synthetic.SyntheticEcosystem;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.workspace.data.Derivation;
import org.partnerscore.workspace.receipt.Offer;
import org.partnerscore.workspace.run.Manifest;
import org.partnerscore.workspace.run.RunRequest;
import org.partnerscore.workspace.store.Durable;
import org.partnerscore.workspace.verify.Verifier;

/** A workspace to try things on, with made-up tables in place of exports. */
final class Bench {
    static final YearMonth MONTH = YearMonth.of(2021, 5);
    static final DataSetOptions MACHINE = DataSetOptions.withThreads(1);
    static final Derivation DERIVATION = new TableDerivation();
    static final String SOFTWARE = "partnerscore test";

    final Path tables;
    final Path root;

    private Bench(Path tables, Path root) {
        this.tables = tables;
        this.root = root;
    }

    /** Tables of five accounts in a folder, and a workspace that is not there yet. */
    static Bench in(Path folder) throws IOException {
        return in(folder, MONTH);
    }

    private static Bench in(Path folder, YearMonth last) throws IOException {
        Path tables = Files.createDirectories(folder.resolve("tables"));
        new SyntheticEcosystem(new EcosystemRequest(60, 3, 5, 60, last.minusMonths(24), 25))
                .writeTo(tables, Format.CSV, Progress.NONE);
        return new Bench(tables, folder.resolve("workspace"));
    }

    /** A workspace that has received the tables. */
    static Bench received(Path folder) throws Exception {
        return received(folder, MONTH);
    }

    /** The same with another last month. */
    static Bench received(Path folder, YearMonth last) throws Exception {
        Bench bench = in(folder, last);
        try (WorkspaceWriter writer = bench.create()) {
            writer.receive(bench.offers());
        }
        return bench;
    }

    static Actor actor() {
        return new Actor("tester", "test", SOFTWARE, InstantSource.fixed(Instant.parse("2021-06-20T12:00:00Z")));
    }

    WorkspaceWriter create() throws IOException {
        return WorkspaceWriter.openOrCreate(root, DERIVATION, actor());
    }

    Workspace open() throws IOException {
        return Workspace.open(root, DERIVATION);
    }

    List<Offer> offers() throws IOException {
        try (Stream<Path> files = Files.list(tables)) {
            return files.sorted().map(this::offer).toList();
        }
    }

    Offer offer(String table) {
        return offer(tables.resolve(table + ".csv"));
    }

    private Offer offer(Path file) {
        return new Offer(file, file.getFileName().toString().replace(".csv", ""), Map.of());
    }

    static RunRequest request(YearMonth month) {
        return new RunRequest(ProgrammeCatalog.bundled().definition("cloud-business-applications"), null, month, null);
    }

    /** Runs a month and returns the run's id. */
    String run(YearMonth month) throws Exception {
        try (WorkspaceWriter writer = create()) {
            return writer.run(request(month), MACHINE).manifest().run();
        }
    }

    /** Runs a month and publishes it. */
    void published(YearMonth month) throws Exception {
        String run = run(month);
        try (WorkspaceWriter writer = create()) {
            writer.publish(run);
        }
    }

    /** The names of the data sets that are there. */
    List<String> dataSets() throws IOException {
        return Durable.children(root.resolve("data")).stream()
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    /** Every run that is kept comes out the same when it is computed again. */
    void assertEveryRunIsVerified() throws IOException {
        assertEveryRunIsVerified(root);
    }

    static void assertEveryRunIsVerified(Path root) throws IOException {
        Workspace workspace = Workspace.open(root, DERIVATION);
        Verifier verifier = new Verifier(workspace, MACHINE, SOFTWARE);
        assertThat(workspace.runs().all()).isNotEmpty();
        for (Manifest run : workspace.runs().all()) {
            assertThat(verifier.verify(run.run()).findings()).as(run.run()).isEmpty();
        }
    }

    /** Every file of the workspace with its bytes' hash, but for the lock and who held it. */
    List<String> contents() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            return files.stream()
                    .filter(file -> !file.getFileName().toString().matches("lock|holder.json"))
                    .map(file -> root.relativize(file) + " " + hash(file))
                    .toList();
        }
    }

    private static String hash(Path file) {
        try {
            return org.partnerscore.dataset.read.Sha256.of(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
