package org.partnerscore.workspace.exports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.DatabaseWork;
import org.partnerscore.imports.derive.DerivedDataSet;
import org.partnerscore.imports.derive.ReceivedExport;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.figures.VendorFigure;
import org.partnerscore.imports.figures.VendorFigures;
import org.partnerscore.imports.intake.FileOptions;
import org.partnerscore.imports.intake.TakenExport;
import org.partnerscore.imports.mapping.MappingFile;
import org.partnerscore.imports.mapping.Mappings;
import org.partnerscore.imports.problem.ImportProblem;
import org.partnerscore.imports.problem.RefusedFileException;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.data.Derivation;
import org.partnerscore.workspace.data.Inputs;
import org.partnerscore.workspace.data.ReceivedFile;
import org.partnerscore.workspace.data.Summary;
import org.partnerscore.workspace.receipt.Offer;
import org.partnerscore.workspace.receipt.Receipt;
import org.partnerscore.workspace.reconcile.FigureSource;

/**
 * Recognises exports and derives data sets of them. What it recognised it keeps staged until it is closed, so that a file
 * is not read twice when a data set is derived with it right away.
 */
public final class ExportDerivation implements Derivation, AutoCloseable {
    /** Rises when the same exports come to another data set. */
    private static final int VERSION = 1;

    private static final int SHOWN = 12;

    private final DataSetOptions machine;
    private final StagedExports staged;

    public ExportDerivation(DataSetOptions machine) {
        this.machine = machine;
        this.staged = new StagedExports(machine);
    }

    @Override
    public String version() {
        return "exports " + VERSION + ", mappings "
                + Mappings.shipped().version().substring(0, SHOWN);
    }

    /**
     * What files were found to be.
     *
     * @param offers the files, if all of them are good
     * @param exports what is in them
     * @param problems what is wrong with files as a whole; if there are any, none of the files is to be received
     */
    public record Recognised(List<Offer> offers, List<TakenExport> exports, List<ImportProblem> problems) {
        public Recognised {
            offers = List.copyOf(offers);
            exports = List.copyOf(exports);
            problems = List.copyOf(problems);
        }
    }

    /** Finds out what files are, and everything that is wrong with them. */
    public Recognised recognise(List<Path> files, FileOptions options) throws IOException {
        return DatabaseWork.run(RuntimeException.class, () -> recognised(files, options));
    }

    private Recognised recognised(List<Path> files, FileOptions options) throws Exception {
        List<Offer> offers = new ArrayList<>();
        List<TakenExport> exports = new ArrayList<>();
        List<ImportProblem> problems = new ArrayList<>();
        List<StagedExports.Taken> taken = staged.take(files.stream()
                .map(file -> new StagedExports.Source(file, String.valueOf(file.getFileName()), null, options))
                .toList());
        for (int i = 0; i < files.size(); i++) {
            List<TakenExport> found = taken.get(i).exports();
            problems.addAll(taken.get(i).problems());
            if (taken.get(i).problems().isEmpty()) {
                String kinds = found.stream()
                        .map(export -> export.kind().id())
                        .distinct()
                        .collect(Collectors.joining("+"));
                offers.add(new Offer(files.get(i), kinds, ExportOptions.kept(options)));
                exports.addAll(found);
            }
        }
        return new Recognised(offers, exports, problems);
    }

    @Override
    public Summary derive(List<ReceivedFile> files, List<Path> mappings, Path target) throws IOException {
        Mappings all = mappings(mappings);
        return summary(DatabaseWork.run(
                RuntimeException.class,
                () -> org.partnerscore.imports.derive.Derivation.derive(exports(files), all, target, machine)));
    }

    /** Finds the vendor's figures, each time anew: nothing stays staged. */
    public static FigureSource figureSource(DataSetOptions machine) {
        return workspace -> {
            try (ExportDerivation derivation = new ExportDerivation(machine)) {
                return derivation.figures(workspace);
            }
        };
    }

    /** The vendor's own figures among all that a workspace received. */
    public List<VendorFigure> figures(Workspace workspace) throws IOException {
        Inputs inputs = Inputs.of(workspace.history());
        List<ReceivedFile> files = workspace.derivedData().files(inputs, workspace.history()).stream()
                .filter(file -> file.receipt().kind().contains(ExportKind.COMPETENCY_PERFORMANCE.id()))
                .toList();
        Mappings all = mappings(workspace.mappingFiles());
        return DatabaseWork.run(RuntimeException.class, () -> VendorFigures.of(exports(files), all, machine));
    }

    private List<ReceivedExport> exports(List<ReceivedFile> files) throws Exception {
        List<StagedExports.Source> sources =
                files.stream().map(ExportDerivation::source).toList();
        List<StagedExports.Taken> taken = staged.take(sources);
        List<ReceivedExport> exports = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            StagedExports.Source source = sources.get(i);
            if (!taken.get(i).problems().isEmpty()) {
                RefusedFileException refused =
                        new RefusedFileException(taken.get(i).problems());
                throw new IOException("what was taken once is refused now: " + refused.getMessage(), refused);
            }
            for (TakenExport export : taken.get(i).exports()) {
                exports.add(new ReceivedExport(
                        taken.get(i).hash(),
                        files.get(i).receipt().sequence(),
                        source.options(),
                        source.file(),
                        export));
            }
        }
        return exports;
    }

    private static StagedExports.Source source(ReceivedFile file) {
        Receipt receipt = file.receipt();
        // What was erased in a file since gave it another hash, which is its name.
        String hash = String.valueOf(file.file().getFileName());
        return new StagedExports.Source(file.file(), receipt.name(), hash, ExportOptions.read(receipt.options()));
    }

    /** The mappings that come with the software and those of files after them. */
    public Mappings mappings(List<Path> added) throws IOException {
        Mappings all = Mappings.shipped();
        for (Path mapping : added) {
            try {
                all = all.with(MappingFile.read(mapping, String.valueOf(mapping.getFileName())));
            } catch (RefusedFileException e) {
                throw new IOException("mappings that were taken once are refused now: " + e.getMessage(), e);
            }
        }
        return all;
    }

    private static Summary summary(DerivedDataSet derived) {
        return new Summary(
                derived.rows().entrySet().stream()
                        .collect(Collectors.toMap(row -> row.getKey().id(), Map.Entry::getValue)),
                derived.months().stream()
                        .map(month -> new Summary.MonthRows(
                                month.month(),
                                Map.of(
                                        "subscriptions", month.subscriptions(),
                                        "usage", month.usage(),
                                        "associations", month.associations(),
                                        "passes", month.passes())))
                        .toList(),
                derived.unmapped().stream()
                        .map(one -> new Summary.Unmapped(one.kind().id(), one.name(), one.rows(), one.revenue()))
                        .toList(),
                derived.attributions().stream()
                        .map(one -> new Summary.Attribution(one.name(), one.code(), one.rows()))
                        .toList(),
                derived.rejects().entrySet().stream()
                        .collect(Collectors.toMap(reject -> reject.getKey().id(), Map.Entry::getValue)),
                derived.overruled().stream()
                        .map(one -> new Summary.Overruled(one.label(), one.subscriptionMonths()))
                        .toList(),
                derived.usageWithoutSubscription());
    }

    /** Deletes what it kept staged. */
    @Override
    public void close() throws IOException {
        staged.close();
    }
}
