package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.exports.ExportDerivation;
import org.partnerscore.workspace.journal.Event;
import org.partnerscore.workspace.receipt.Receipt;
import org.partnerscore.workspace.run.Manifest;
import org.partnerscore.workspace.store.ContentStore;
import org.partnerscore.workspace.store.Layout;

/**
 * Kills processes that change a workspace, at random moments, as {@code kill -9} does. Whatever was acknowledged must be
 * there, nothing may be half done, and the next command must work.
 */
class KillTest {
    private static final boolean LONG = Boolean.getBoolean("partnerscore.long");
    private static final int KILLS = LONG ? 200 : 6;
    private static final int RESTORES = KILLS / 5 + 1;
    /** Longer than any of the commands takes once it holds the lock. */
    private static final int LONGEST_MILLIS = 1500;

    @TempDir
    Path folder;

    private Path workspace;
    private final List<String> acknowledged = new ArrayList<>();
    private int killed;

    @BeforeEach
    void place() {
        workspace = folder.resolve("workspace");
    }

    @Test
    void whatever_was_acknowledged_is_there_and_nothing_is_half_done() throws Exception {
        long seed = Long.getLong("partnerscore.seed", System.nanoTime());
        System.out.println("KillTest: -Dpartnerscore.seed=" + seed);
        Random random = new Random(seed);
        List<Path> exports = new ArrayList<>(SmallExports.write(folder.resolve("exports")));
        exports.add(SmallExports.late(folder.resolve("exports")));
        attempt(random, 0, "import", exports.get(0).toString(), exports.get(1).toString());
        Run first = Run.of(
                "import",
                "--workspace",
                workspace.toString(),
                exports.get(0).toString(),
                exports.get(1).toString());
        assertThat(first.code()).as(first.err()).isZero();
        prove();
        int started = 1;
        for (; killed < KILLS; started++) {
            switch (random.nextInt(3)) {
                case 0 ->
                    attempt(
                            random,
                            started,
                            "import",
                            exports.get(1 + random.nextInt(exports.size() - 1)).toString());
                case 1 -> attempt(random, started, "run", "--month", "2021-0" + (1 + random.nextInt(5)));
                default -> attempt(random, started, "publish", "--run", anyRun(random));
            }
            prove();
        }
        everyRunIsVerifiable();
        for (; killed < KILLS + RESTORES; started++) {
            restoring(random, started);
        }
        System.out.println("KillTest: " + killed + " of " + started + " processes were killed while they ran, "
                + acknowledged.size() + " had acknowledged before");
    }

    private String anyRun(Random random) throws IOException {
        List<Manifest> runs = open().runs().all();
        if (runs.isEmpty()) {
            assertThat(Run.of("run", "--workspace", workspace.toString(), "--month", "2021-04")
                            .code())
                    .isZero();
            runs = open().runs().all();
        }
        return runs.get(random.nextInt(runs.size())).run();
    }

    /** Starts a command and kills it some time after it holds the lock. */
    private void attempt(Random random, int number, String... words) throws Exception {
        Path out = folder.resolve("out-" + number);
        Path err = folder.resolve("err-" + number);
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--workspace", workspace.toString()));
        Process process = OwnProcess.start(List.of(), out, err, all.toArray(String[]::new));
        // Small work is over soon: early moments are drawn more often than late ones.
        long delay = Math.round(LONGEST_MILLIS * Math.pow(random.nextDouble(), 3));
        while (process.isAlive() && !holds(process)) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        boolean ended = process.waitFor(delay, TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        process.waitFor();
        killed += ended ? 0 : 1;
        if (ended) {
            assertThat(process.exitValue())
                    .as(String.join(" ", words) + Files.readString(err))
                    .isZero();
        }
        // As the kill left it: what comes after would make good what is lost. The first may leave no workspace yet.
        if (number > 0) {
            prove();
        }
        if (!Files.readString(out).isEmpty()) {
            acknowledged.add(Files.readString(out));
            acknowledgedIsThere(Files.readString(out), words);
        }
        if (!ended) {
            // What was begun is done by giving the same command again.
            Run again = Run.of(all.toArray(String[]::new));
            assertThat(again.code()).as(again.err()).isZero();
        }
    }

    private Path backup() {
        return folder.resolve("b.zip");
    }

    /** Kills a restoring: the place is empty or whole, and the same command completes what is not there. */
    private void restoring(Random random, int number) throws Exception {
        Path place = folder.resolve("restored-" + number);
        String[] words = {"restore", "--workspace", place.toString(), backup().toString()};
        Process process =
                OwnProcess.start(List.of(), folder.resolve("out-" + number), folder.resolve("err-" + number), words);
        boolean ended = process.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        process.waitFor();
        killed += ended ? 0 : 1;
        if (!Files.exists(place.resolve("FORMAT"))) {
            Run again = Run.of(words);
            assertThat(again.code()).as(again.err()).isZero();
        }
        assertThat(Run.of("runs", "--workspace", place.toString()).out())
                .isEqualTo(Run.of("runs", "--workspace", workspace.toString()).out());
        Run verified = Run.of("runs", "verify", anyRun(random), "--workspace", place.toString());
        assertThat(verified.code()).as(verified.err()).isZero();
    }

    private boolean holds(Process process) throws IOException {
        Path holder = workspace.resolve("holder.json");
        return Files.exists(holder) && Files.readString(holder).contains("\"process\" : " + process.pid() + ",");
    }

    private void acknowledgedIsThere(String said, String... words) throws IOException {
        Workspace opened = open();
        switch (words[0]) {
            case "import" ->
                assertThat(opened.history().receipts())
                        .extracting(Receipt::name)
                        .contains(Path.of(words[1]).getFileName().toString());
            case "run" ->
                assertThat(opened.history().run(said.replaceFirst("(?s).*--run (r[0-9]+).*", "$1")))
                        .isPresent();
            default ->
                assertThat(opened.history().publications())
                        .anySatisfy(entry -> assertThat(((Event.Published) entry.event()).run())
                                .isEqualTo(words[2]));
        }
    }

    /** The workspace opens, and all that its journal tells of is there, to the byte. */
    private void prove() throws Exception {
        Workspace opened = open();
        ContentStore received = ContentStore.received(new Layout(workspace));
        for (Receipt receipt : opened.history().receipts()) {
            assertThat(Sha256.of(received.file(receipt.hash()))).isEqualTo(receipt.hash());
        }
        for (Manifest run : opened.runs().all()) {
            for (Manifest.TableFile table : run.tables()) {
                assertThat(Sha256.of(opened.runs().table(run.run(), table.file())))
                        .isEqualTo(table.hash());
            }
        }
        Run status = Run.of("status", "--workspace", workspace.toString());
        assertThat(status.code()).as(status.err()).isZero();
    }

    /** Another writer sweeps; then there is nothing that the journal does not tell of, and every run is what it was. */
    private void everyRunIsVerifiable() throws Exception {
        assertThat(Run.of("run", "--workspace", workspace.toString(), "--month", "2021-03")
                        .code())
                .isZero();
        assertThat(Run.of("backup", "--workspace", workspace.toString(), backup().toString())
                        .code())
                .isZero();
        Workspace opened = open();
        try (Stream<Path> runs = Files.list(workspace.resolve("runs"))) {
            assertThat(runs.map(run -> run.getFileName().toString()))
                    .allMatch(run -> opened.history().run(run).isPresent());
        }
        for (Manifest run : opened.runs().all()) {
            Run verified = Run.of("runs", "--workspace", workspace.toString(), "verify", run.run());
            assertThat(verified.code()).as(verified.out()).isZero();
        }
    }

    private Workspace open() throws IOException {
        try (ExportDerivation derivation = new ExportDerivation(DataSetOptions.withThreads(1))) {
            return Workspace.open(workspace, derivation);
        }
    }
}
