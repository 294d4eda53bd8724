package org.partnerscore.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.intake.FileOptions;
import org.partnerscore.imports.write.CarriedDataSet;
import org.partnerscore.imports.write.ExportSlice;
import org.partnerscore.imports.write.ExportStyle;
import org.partnerscore.imports.write.ExportWriter;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.WorkspaceWriter;
import org.partnerscore.workspace.exports.ExportDerivation;
import org.partnerscore.workspace.run.Manifest;
import org.partnerscore.workspace.store.Durable;

/**
 * A workspace that received made-up exports, so that everything can be asked of it: two months are published, of the last
 * there are two runs, and more exports wait to be sent.
 *
 * @param root its folder, in which it is used up
 * @param accounts ids of its accounts
 * @param runs the runs of the last month, by the rules of two days
 * @param exports files that it has not received, one of an account each
 */
public record MixedWorkspace(Path root, List<String> accounts, List<String> runs, List<Path> exports) {
    private static final int MOST_EXPORTS = 60;
    private static final List<ExportKind> KINDS = List.of(
            ExportKind.PARTNER_PROFILE,
            ExportKind.SUBSCRIPTION_DETAILS,
            ExportKind.LICENSE_USAGE,
            ExportKind.TRAINING_DETAILS);

    public MixedWorkspace {
        accounts = List.copyOf(accounts);
        runs = List.copyOf(runs);
        exports = List.copyOf(exports);
    }

    /** Makes it, unless it was made before, and copies it for one use. */
    public static MixedWorkspace in(Path work, int accounts) throws IOException, SQLException, BadDataException {
        Path folder = work.resolve("mixed-" + accounts);
        if (!Files.exists(folder)) {
            Path beside = work.resolve(folder.getFileName() + "-unfinished");
            Durable.delete(beside);
            make(Files.createDirectories(beside), accounts);
            Files.move(beside, folder);
        }
        Path used = work.resolve("mixed-in-use");
        Durable.delete(used);
        copy(folder.resolve("workspace"), used);
        try (ExportDerivation derivation = new ExportDerivation(DataSetOptions.defaults())) {
            return new MixedWorkspace(
                    used,
                    Files.readAllLines(folder.resolve("accounts.txt")),
                    Workspace.open(used, derivation).runs().all().stream()
                            .filter(run -> run.month().equals(MadeWorkspace.LAST))
                            .map(Manifest::run)
                            .toList(),
                    Durable.children(folder.resolve("to-send")));
        }
    }

    private static void make(Path folder, int accounts) throws IOException, SQLException, BadDataException {
        Path tables = folder.resolve("tables");
        Path carried = folder.resolve("carried");
        MadeWorkspace.writeTables(tables, accounts);
        CarriedDataSet.write(tables, carried, DataSetOptions.defaults());
        List<Path> received = new ArrayList<>();
        try (ExportWriter writer = ExportWriter.open(carried, DataSetOptions.defaults())) {
            List<String> ids = writer.accounts();
            ExportSlice all = ExportSlice.of(Set.copyOf(ids), MadeWorkspace.FIRST, MadeWorkspace.LAST);
            for (ExportKind kind : KINDS) {
                received.add(writer.write(kind, all, ExportStyle.PLAIN, folder.resolve("received"), kind.id()));
            }
            for (String id : ids.subList(0, Math.min(MOST_EXPORTS, ids.size()))) {
                ExportSlice one = ExportSlice.of(Set.of(id), MadeWorkspace.LAST, MadeWorkspace.LAST);
                if (writer.hasRows(ExportKind.LICENSE_USAGE, one)) {
                    writer.write(
                            ExportKind.LICENSE_USAGE, one, ExportStyle.PLAIN, folder.resolve("to-send"), "usage-" + id);
                }
            }
            Files.write(folder.resolve("accounts.txt"), ids);
        }
        publish(folder.resolve("workspace"), received);
    }

    private static void publish(Path root, List<Path> received) throws IOException, BadDataException {
        try (ExportDerivation derivation = new ExportDerivation(DataSetOptions.defaults());
                WorkspaceWriter writer = WorkspaceWriter.openOrCreate(root, derivation, MadeWorkspace.actor())) {
            writer.receive(derivation.recognise(received, FileOptions.NONE).offers());
            writer.publish(MadeWorkspace.run(writer, MadeWorkspace.LAST.minusMonths(1), null));
            MadeWorkspace.run(writer, MadeWorkspace.LAST, MadeWorkspace.LAST.atDay(1));
            writer.publish(MadeWorkspace.run(writer, MadeWorkspace.LAST, null));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each)));
            }
        }
    }
}
