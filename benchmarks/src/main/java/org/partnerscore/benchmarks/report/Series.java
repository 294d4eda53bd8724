package org.partnerscore.benchmarks.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.partnerscore.benchmarks.job.Measurement;

/**
 * All runs of a job on one data set.
 *
 * @param job its name
 * @param runs at least one
 */
public record Series(String job, List<Measurement> runs) {
    public Series {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException(job + " has not run");
        }
    }

    /** Seconds of the run in the middle; the mean of the two in the middle if their number is even. */
    public double median() {
        return median(seconds().sorted().toArray());
    }

    /** Seconds of the fastest run. */
    public double fastest() {
        return seconds().min().orElseThrow();
    }

    /** Seconds of the slowest run. */
    public double slowest() {
        return seconds().max().orElseThrow();
    }

    /** Median seconds on all processors; empty if not known of every run. */
    public OptionalDouble processor() {
        double[] known = known(Measurement::processor).sorted().toArray();
        return known.length == runs.size() ? OptionalDouble.of(median(known) / 1000) : OptionalDouble.empty();
    }

    /** Most bytes of memory in any run; empty if not known. */
    public OptionalDouble peakMemory() {
        return known(Measurement::peakMemory).max();
    }

    private DoubleStream seconds() {
        return runs.stream().mapToDouble(run -> run.wall().toNanos() / 1e9);
    }

    private DoubleStream known(Function<Measurement, OptionalLong> figure) {
        return runs.stream().map(figure).filter(OptionalLong::isPresent).mapToDouble(OptionalLong::getAsLong);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
