package org.partnerscore.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.history.PersonHistory;
import org.partnerscore.core.history.TenantHistory;
import org.partnerscore.core.programme.GrowthBands;
import org.partnerscore.core.programme.HeadcountOption;
import org.partnerscore.core.programme.LossPolicy;
import org.partnerscore.core.programme.MarketBasis;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;

/** Reading millions of customers must leave nothing for the garbage collector. */
class KernelAllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ACCOUNTS = 50;
    private static final YearMonth MONTH = YearMonth.of(2021, 5);
    private static final DataSpan DATA = new DataSpan(YearMonth.of(2019, 5), MONTH, null);

    /** For what the measuring itself and the JIT compiler's deoptimization may take. */
    private static final long ALLOWANCE = 4096;

    private final ScoringPlan plan = ScoringPlan.of(programme(), MONTH, DATA);
    private final AccountTotals totals = new AccountTotals(plan.slots(), ACCOUNTS);

    @Test
    void a_customer_allocates_nothing_once_the_largest_has_been_seen() {
        TenantKernel kernel = plan.tenantKernel(totals);
        feedTenants(kernel, 2000);

        long allocated = allocatedBy(() -> feedTenants(kernel, 2000));

        assertThat(allocated).isLessThanOrEqualTo(ALLOWANCE);
    }

    @Test
    void a_person_allocates_nothing_once_the_one_with_most_passes_has_been_seen() {
        PeopleKernel kernel = plan.peopleKernel(totals);
        kernel.beginAccount(0, null);
        feedPeople(kernel, 2000);
        kernel.endAccount();
        kernel.beginAccount(1, null);

        long allocated = allocatedBy(() -> feedPeople(kernel, 2000));

        assertThat(allocated).isLessThanOrEqualTo(ALLOWANCE);
    }

    private static long allocatedBy(Runnable work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static void feedTenants(TenantKernel kernel, int count) {
        SplittableRandom random = new SplittableRandom(1);
        TenantHistory history = kernel.history();
        int last = MonthNumber.of(MONTH);
        for (int tenant = 0; tenant < count; tenant++) {
            history.begin(tenant, tenant & 1);
            for (int subscription = 0; subscription < 3; subscription++) {
                for (int month = last - 24; month <= last; month++) {
                    boolean held = random.nextInt(8) > 0;
                    history.row(
                            subscription,
                            month,
                            1,
                            Channel.CSP.ordinal(),
                            held,
                            0,
                            random.nextInt(300),
                            random.nextInt(9));
                }
                for (int i = 0; i < 3; i++) {
                    int from = last - random.nextInt(30);
                    history.association(
                            subscription,
                            random.nextInt(ACCOUNTS),
                            random.nextInt(3),
                            Claim.NONE.ordinal(),
                            from,
                            from + random.nextInt(20));
                }
            }
            kernel.end();
        }
    }

    private static void feedPeople(PeopleKernel kernel, int count) {
        SplittableRandom random = new SplittableRandom(1);
        int today = Math.toIntExact(MONTH.atEndOfMonth().toEpochDay());
        for (int i = 0; i < count; i++) {
            PersonHistory person = kernel.beginPerson(i);
            for (int exam = 0; exam < 3; exam++) {
                int passedOn = today - random.nextInt(800);
                person.pass(exam % 2, passedOn, PersonHistory.OPEN, Integer.MIN_VALUE, passedOn + random.nextInt(900));
            }
        }
    }

    /** Every measure there is. */
    private static Programme programme() {
        Map<String, Integer> lines = Map.of("rich", 200, "poor", 100);
        return new SmallProgramme()
                .withMarkets(MarketBasis.CUSTOMERS)
                .with(
                        "revenue",
                        SmallProgramme.number(lines),
                        new MeasureDefinition.NetBilled(
                                SmallProgramme.always(Set.of(Channel.CSP)),
                                SmallProgramme.always(Map.of(Channel.CSP, 24_000))))
                .with(
                        "adds",
                        SmallProgramme.number(lines),
                        new MeasureDefinition.AddsMinusLosses(
                                SmallProgramme.always(LossPolicy.CREDITED_WITH_LATEST_ADD), SmallProgramme.always(12)))
                .with(
                        "people",
                        SmallProgramme.number(lines),
                        new MeasureDefinition.PeopleCertified(SmallProgramme.always(
                                Map.of("p", SmallProgramme.requirement(List.of(List.of("A", "B")))))))
                .with(
                        "people-growth",
                        null,
                        new MeasureDefinition.CertifiedGrowth(
                                "people",
                                SmallProgramme.always(LocalDate.of(2020, 10, 1)),
                                SmallProgramme.always(new GrowthBands(Map.of())),
                                SmallProgramme.always(new HeadcountOption(Map.of("rich", 50, "poor", 25), 24, 12))))
                .with(
                        "deployments",
                        SmallProgramme.number(lines),
                        new MeasureDefinition.CrossedLine(SmallProgramme.number(lines), SmallProgramme.always(11)))
                .with(
                        "user-growth",
                        SmallProgramme.number(lines),
                        new MeasureDefinition.GrowthOverBase(SmallProgramme.number(lines), SmallProgramme.always(12)))
                .build();
    }
}
