package org.partnerscore.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.data.Lease;
import org.partnerscore.workspace.exports.ExportDerivation;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the data are, and how much of the machine reading them may take. */
public final class DataOptions {
    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--workspace", paramLabel = "DIR")
    private @Nullable Path workspace;

    @Mixin
    private ThreadsOption threads;

    /** Kept until the process ends, so that nobody sweeps away what is being read. */
    private @Nullable Lease lease;

    /**
     * The folder of the data set: the one given, or the one derived from all that a workspace received.
     *
     * @throws WrongUsageException if none is given, or two are
     */
    public Path folder(Speaker speaker) throws Exception {
        if (data != null && workspace != null) {
            throw new WrongUsageException(speaker.text("usage.two-sources"));
        }
        if (data != null) {
            return data;
        }
        if (workspace == null) {
            throw new WrongUsageException(speaker.text("usage.no-source"));
        }
        if (lease == null) {
            try (ExportDerivation derivation = new ExportDerivation(machine(speaker))) {
                lease = Workspace.open(workspace, derivation).data();
            }
        }
        return lease.folder();
    }

    /** The folder of a data set, if one is given. */
    public Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    /** The folder of a workspace, if one is given. */
    public Optional<Path> workspace() {
        return Optional.ofNullable(workspace);
    }

    /** The number of threads, 1 or more. */
    public int threads(Speaker speaker) {
        return threads.threads(speaker);
    }

    /** How much of the machine may be used. */
    public DataSetOptions machine(Speaker speaker) {
        return DataSetOptions.withThreads(threads(speaker));
    }

    /** Opens the data set. */
    public DataSet open(Speaker speaker) throws Exception {
        return DataSet.open(folder(speaker), machine(speaker));
    }
}
