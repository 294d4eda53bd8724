package org.partnerscore.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.partnerscore.benchmarks.job.BenchmarkOptions;
import org.partnerscore.benchmarks.job.ImportJobs;
import org.partnerscore.benchmarks.job.MadeDownloads;
import org.partnerscore.benchmarks.report.SizeReport;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.imports.export.ExportKind;

/**
 * Makes exports, reads them barely and imports them, as processes that alternate, and prints what they took as Markdown.
 * docs/performance.md says how to call it.
 */
public final class WholeImports {
    private WholeImports() {}

    /** Measures; see {@link BenchmarkOptions#USAGE}. */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException, BadDataException {
        BenchmarkOptions options = BenchmarkOptions.of(arguments);
        Alternation alternation = new Alternation(options, System.err);
        System.out.println(alternation.machine() + "\n");
        for (long tenants : options.sizes()) {
            MadeDownloads all = MadeDownloads.in(options.work(), tenants);
            for (MadeDownloads some : List.of(all.only(ExportKind.PARTNER_PROFILE, ExportKind.LICENSE_USAGE), all)) {
                long rows = some.rows().stream().mapToLong(Long::longValue).sum();
                SizeReport report = new SizeReport(
                        tenants, rows, alternation.measure(new ImportJobs(options, some).all(), () -> {}));
                System.out.println(report.markdown());
            }
        }
    }
}
