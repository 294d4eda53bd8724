package org.partnerscore.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnerscore.benchmarks.job.BenchmarkOptions;
import org.partnerscore.benchmarks.job.Job;
import org.partnerscore.benchmarks.job.Jobs;
import org.partnerscore.benchmarks.job.MadeData;
import org.partnerscore.benchmarks.job.MeasuredProcess;
import org.partnerscore.benchmarks.job.Measurement;
import org.partnerscore.benchmarks.job.SameOutput;
import org.partnerscore.benchmarks.report.GrowthReport;
import org.partnerscore.benchmarks.report.Series;
import org.partnerscore.benchmarks.report.SizeReport;

/**
 * Makes data sets, runs the bare scan and whole scores on them as processes, alternating, and prints what they took as
 * Markdown. docs/performance.md says how to call it.
 */
public final class WholeJobs {
    private final BenchmarkOptions options;
    private final PrintStream progress;

    private WholeJobs(BenchmarkOptions options, PrintStream progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Measures; see {@link BenchmarkOptions#USAGE}. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        BenchmarkOptions options;
        try {
            options = BenchmarkOptions.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + System.lineSeparator() + BenchmarkOptions.USAGE);
            System.exit(2);
            return;
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(machine(options) + "\n");
        List<SizeReport> reports = new ArrayList<>();
        for (long size : options.sizes().stream().sorted().distinct().toList()) {
            SizeReport report = new WholeJobs(options, System.err).measure(size);
            reports.add(report);
            out.println(report.markdown());
        }
        if (reports.size() > 1) {
            out.println(new GrowthReport(reports).markdown());
        }
    }

    private static String machine(BenchmarkOptions options) {
        return String.format(
                Locale.ROOT,
                "%s, %s %s, %d processors, load %.1f at the start, Java %s, %d threads, %d alternating runs.",
                LocalDate.now(ZoneOffset.UTC),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.version"),
                options.threads(),
                options.runs());
    }

    private SizeReport measure(long tenants) throws IOException, InterruptedException, SQLException {
        progress.println("data of " + tenants + " tenants ...");
        MadeData data = MadeData.in(options.work(), tenants);
        Jobs made = new Jobs(options, data);
        List<Job> jobs = made.all();
        MeasuredProcess.run(made.preparation());
        // Brings the files into memory, so that the first job measured does not pay for all.
        MeasuredProcess.run(jobs.get(0));
        List<List<Measurement>> runs = new ArrayList<>();
        jobs.forEach(job -> runs.add(new ArrayList<>()));
        for (int run = 1; run <= options.runs(); run++) {
            for (int job = 0; job < jobs.size(); job++) {
                Measurement taken = MeasuredProcess.run(jobs.get(job));
                runs.get(job).add(taken);
                progress.printf(
                        Locale.ROOT,
                        "run %d of %d: %s %.2f s%n",
                        run,
                        options.runs(),
                        jobs.get(job).name(),
                        taken.wall().toNanos() / 1e9);
            }
            SameOutput.check(jobs);
        }
        List<Series> series = new ArrayList<>();
        for (int job = 0; job < jobs.size(); job++) {
            series.add(new Series(jobs.get(job).name(), runs.get(job)));
        }
        return new SizeReport(data.tenants(), data.rows(), series);
    }
}
