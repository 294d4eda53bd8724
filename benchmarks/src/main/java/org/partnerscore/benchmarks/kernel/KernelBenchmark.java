package org.partnerscore.benchmarks.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.kernel.TenantKernel;
import org.partnerscore.definitions.ProgrammeCatalog;

/** Time for each tenant, and bytes allocated with {@code -prof gc}: the kernel adding into totals, nothing read. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {
    private static final int TENANTS = 4096;
    private static final int ACCOUNTS = 1000;

    private SampleTenants tenants;
    private TenantKernel kernel;
    private AccountTotals totals;

    /** Makes the tenants, and a kernel for 2021-05. */
    @Setup
    public void make() {
        ScoringPlan plan = ScoringPlan.of(
                ProgrammeCatalog.bundled().programme("cloud-business-applications"),
                YearMonth.of(2021, 5),
                new DataSpan(YearMonth.of(2019, 5), YearMonth.of(2021, 5), LocalDate.of(2019, 5, 1)));
        tenants = new SampleTenants(plan, TENANTS, ACCOUNTS);
        totals = new AccountTotals(plan.slots(), ACCOUNTS);
        kernel = plan.tenantKernel(totals);
    }

    /** One operation is one tenant. Totals keep growing, which changes nothing. */
    @Benchmark
    @OperationsPerInvocation(TENANTS)
    public AccountTotals tenant() {
        tenants.feed(kernel);
        return totals;
    }
}
