package org.partnerscore.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.benchmarks.job.BenchmarkOptions;
import org.partnerscore.benchmarks.job.Job;
import org.partnerscore.benchmarks.job.Jobs;
import org.partnerscore.benchmarks.job.MadeData;
import org.partnerscore.benchmarks.job.SameOutput;
import org.partnerscore.benchmarks.job.SparkJob;
import org.partnerscore.benchmarks.report.GrowthReport;
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
        out.println(new Alternation(options, System.err).machine() + "\n");
        List<SizeReport> reports = new ArrayList<>();
        for (long size : options.sizes().stream().sorted().distinct().toList()) {
            SizeReport report = new WholeJobs(options, System.err).measure(size);
            reports.add(report);
            out.println(report.markdown());
            if (options.spark()) {
                out.println(SparkJob.shuffle(options) + "\n");
            }
        }
        if (reports.size() > 1) {
            out.println(new GrowthReport(reports).markdown());
        }
    }

    private SizeReport measure(long tenants) throws IOException, InterruptedException, SQLException {
        progress.println("data of " + tenants + " tenants ...");
        MadeData data = MadeData.in(options.work(), tenants);
        List<Job> jobs = new Jobs(options, data).all();
        return new SizeReport(
                data.tenants(),
                data.rows(),
                new Alternation(options, progress).measure(jobs, () -> SameOutput.check(jobs)));
    }
}
