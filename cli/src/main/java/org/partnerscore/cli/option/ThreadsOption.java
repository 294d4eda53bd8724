package org.partnerscore.cli.option;

import org.partnerscore.cli.speech.Speaker;
import picocli.CommandLine.Option;

/** How many threads work. */
public final class ThreadsOption {
    @Option(names = "--threads", paramLabel = "N")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** The number of threads, 1 or more. */
    public int threads(Speaker speaker) {
        return Positive.number("--threads", threads, speaker);
    }
}
