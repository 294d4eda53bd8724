package org.partnerscore.workspace.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.core.kernel.MonthRefusedException;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.definitions.InvalidDefinitionsException;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.journal.Event;
import org.partnerscore.workspace.journal.History;
import org.partnerscore.workspace.receipt.Receipt;
import org.partnerscore.workspace.run.Manifest;
import org.partnerscore.workspace.run.Recomputation;
import org.partnerscore.workspace.store.ContentStore;
import org.partnerscore.workspace.store.Durable;
import org.partnerscore.workspace.verify.Finding.Kind;

/**
 * Verifies runs: proves that everything a run came from is as it was, derives the data set and scores it again, and
 * compares the bytes. Nothing that was derived before is trusted.
 */
public final class Verifier {
    private final Workspace workspace;
    private final History history;
    private final DataSetOptions options;
    private final String software;

    /** @param software what verifies, with its version */
    public Verifier(Workspace workspace, DataSetOptions options, String software) {
        this.workspace = workspace;
        this.history = workspace.history();
        this.options = options;
        this.software = software;
    }

    /**
     * Verifies a run.
     *
     * @throws WorkspaceException if there is no such run
     */
    public Verification verify(String run) throws IOException {
        Manifest manifest = workspace.runs().manifest(run);
        List<Finding> findings = new ArrayList<>(kept(manifest));
        if (findings.isEmpty()) {
            findings.addAll(computed(manifest));
        }
        if (!manifest.software().equals(software)) {
            findings.add(new Finding(Kind.OTHER_SOFTWARE, manifest.software()));
        }
        return new Verification(run, findings, erasedRows(manifest));
    }

    /** What is wrong with what was kept. */
    private List<Finding> kept(Manifest manifest) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Path folder = workspace.layout().run(manifest.run());
        String told = history.run(manifest.run()).orElseThrow().manifest();
        if (!Sha256.of(folder.resolve("manifest.json")).equals(told)) {
            findings.add(new Finding(Kind.MANIFEST_CHANGED, manifest.run()));
        }
        if (!Recomputation.definitionIsAsKept(folder, manifest)) {
            findings.add(new Finding(Kind.DEFINITION_CHANGED, manifest.programme()));
        }
        ContentStore received = ContentStore.received(workspace.layout());
        for (Receipt receipt : manifest.inputs().files()) {
            intact(received, history.kept(receipt.hash()), receipt.name(), findings);
        }
        ContentStore mappings = ContentStore.mappings(workspace.layout());
        for (String mapping : manifest.inputs().mappings()) {
            intact(mappings, mapping, mapping, findings);
        }
        for (Manifest.TableFile table : manifest.tables()) {
            if (!workspace.runs().holdsIntact(manifest.run(), table)) {
                findings.add(new Finding(Kind.TABLE_CHANGED, table.file()));
            }
        }
        if (!manifest.sums().stream().allMatch(sums -> sums.reconciled())) {
            findings.add(new Finding(Kind.NOT_RECONCILED, manifest.run()));
        }
        return findings;
    }

    private static void intact(ContentStore store, String hash, String name, List<Finding> findings)
            throws IOException {
        if (!store.holds(hash)) {
            findings.add(new Finding(Kind.INPUT_MISSING, name));
        } else if (!store.holdsIntact(hash)) {
            findings.add(new Finding(Kind.INPUT_CHANGED, name));
        }
    }

    /** What is wrong with what comes out when everything is done again. */
    private List<Finding> computed(Manifest manifest) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Path temporary = Files.createTempDirectory("partnerscore-verify-");
        try {
            Path data = Files.createDirectory(temporary.resolve("data"));
            Path run = Files.createDirectory(temporary.resolve("run"));
            workspace.derivedData().derive(manifest.inputs(), history, data);
            String source = Recomputation.of(workspace.layout().run(manifest.run()), manifest, data, run, options);
            boolean erased = erasedRows(manifest) > 0;
            if (!erased && !source.equals(manifest.source())) {
                findings.add(new Finding(Kind.SOURCE_DIFFERS, manifest.source()));
            }
            for (Manifest.TableFile table : manifest.tables()) {
                Path kept = workspace.runs().table(manifest.run(), table.file());
                if (!same(kept, run.resolve(table.file()), erased)) {
                    findings.add(new Finding(Kind.TABLE_DIFFERS, table.file()));
                }
            }
        } catch (BadDataException | MonthRefusedException | InvalidDefinitionsException e) {
            findings.add(new Finding(Kind.NOT_COMPUTED, String.valueOf(e.getMessage())));
        } finally {
            Durable.delete(temporary);
        }
        return findings;
    }

    /** Rows are in the order of ids, and what stands in place of an erased id may be sorted to another place. */
    private static boolean same(Path kept, Path computed, boolean erased) throws IOException {
        if (Files.mismatch(kept, computed) < 0) {
            return true;
        }
        return erased && sorted(kept).equals(sorted(computed));
    }

    private static List<String> sorted(Path table) throws IOException {
        return Files.readAllLines(table).stream().sorted().toList();
    }

    private long erasedRows(Manifest manifest) {
        long rows = 0;
        for (Receipt receipt : manifest.inputs().files()) {
            String hash = receipt.hash();
            for (Event.Forgotten forgotten : history.forgotten()) {
                for (Event.Erased erased : forgotten.received()) {
                    if (erased.before().equals(hash)) {
                        rows += erased.rows();
                        hash = erased.after();
                    }
                }
            }
        }
        return rows;
    }
}
