package org.partnerscore.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnerscore.benchmarks.job.BenchmarkOptions;
import org.partnerscore.benchmarks.job.Job;
import org.partnerscore.benchmarks.job.MeasuredProcess;
import org.partnerscore.benchmarks.job.Measurement;
import org.partnerscore.benchmarks.job.SparkJob;
import org.partnerscore.benchmarks.report.Machine;
import org.partnerscore.benchmarks.report.Series;

/** Runs jobs as processes of their own, in turn, so that a change in the machine's load touches all alike. */
final class Alternation {
    private final BenchmarkOptions options;
    private final PrintStream progress;

    /** What is to hold after each round. */
    @FunctionalInterface
    interface Check {
        void run() throws IOException;
    }

    Alternation(BenchmarkOptions options, PrintStream progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Day, machine and how it is measured, on one line. */
    String machine() {
        return Machine.now() + ", " + options.threads() + " threads, " + options.runs() + " alternating runs.";
    }

    /** Builds the command, if its sources have changed, which must not be measured. */
    private void prepare() throws IOException, InterruptedException {
        MeasuredProcess.run(new Job(
                "partnerscore --version",
                List.of(options.command().toString(), "--version"),
                options.work().resolve("out").resolve("version")));
        if (options.spark()) {
            MeasuredProcess.run(SparkJob.preparation(options));
        }
    }

    /** Runs a job, and once more if it fails: some scripts make DuckDB fail now and then, in places that change. */
    private Measurement run(Job job) throws IOException, InterruptedException {
        try {
            return MeasuredProcess.run(job);
        } catch (IOException e) {
            progress.println(e.getMessage());
            progress.println(job.name() + " once more");
            return MeasuredProcess.run(job);
        }
    }

    /** Runs all jobs as often as asked for. */
    List<Series> measure(List<Job> jobs, Check afterEachRound) throws IOException, InterruptedException {
        prepare();
        // Brings the files into memory, so that the first job measured does not pay for all.
        MeasuredProcess.run(jobs.get(0));
        List<List<Measurement>> runs = new ArrayList<>();
        jobs.forEach(job -> runs.add(new ArrayList<>()));
        for (int run = 1; run <= options.runs(); run++) {
            for (int job = 0; job < jobs.size(); job++) {
                Measurement taken = run(jobs.get(job));
                runs.get(job).add(taken);
                progress.printf(
                        Locale.ROOT,
                        "run %d of %d: %s %.2f s%n",
                        run,
                        options.runs(),
                        jobs.get(job).name(),
                        taken.wall().toNanos() / 1e9);
            }
            afterEachRound.run();
        }
        List<Series> series = new ArrayList<>();
        for (int job = 0; job < jobs.size(); job++) {
            series.add(new Series(jobs.get(job).name(), runs.get(job)));
        }
        return series;
    }
}
