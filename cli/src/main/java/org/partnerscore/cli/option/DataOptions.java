package org.partnerscore.cli.option;

import java.nio.file.Path;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the data are, and how much of the machine reading them may take. */
public final class DataOptions {
    @Option(names = "--data", paramLabel = "DIR", required = true)
    private Path folder;

    @Mixin
    private ThreadsOption threads;

    /** The folder of the data set. */
    public Path folder() {
        return folder;
    }

    /** The number of threads, 1 or more. */
    public int threads(Speaker speaker) {
        return threads.threads(speaker);
    }

    /** Opens the data set. */
    public DataSet open(Speaker speaker) throws Exception {
        return DataSet.open(folder, DataSetOptions.withThreads(threads(speaker)));
    }
}
