package org.partnerscore.engine.read;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.dataset.read.RowReader;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.engine.read.Work.Job;

/**
 * Reads a data set once and feeds the kernel: locations and competencies first, then associations, then customers
 * and exam passes side by side, then the tenants. Each thread has sums of its own.
 */
final class DataSetPasses {
    private final TableRows tables;
    private final ScoringPlan plan;
    private final DataSpan span;
    private final Partners partners;
    private final boolean checking;
    private final Doubts doubts;
    private final Sinks sinks;
    private final LongConsumer progress;

    /**
     * @param checking whether rows are looked at for faults; otherwise they are taken as good
     * @param progress told how many more rows have been read; called by several threads
     */
    DataSetPasses(
            TableRows tables,
            ScoringPlan plan,
            DataSpan span,
            Partners partners,
            boolean checking,
            Doubts doubts,
            Sinks sinks,
            LongConsumer progress) {
        this.tables = tables;
        this.plan = plan;
        this.span = span;
        this.partners = partners;
        this.checking = checking;
        this.doubts = doubts;
        this.sinks = sinks;
        this.progress = progress;
    }

    /**
     * Reads everything and returns the sums of all accounts.
     *
     * @throws ScatteredRowsException if a table must be sorted first
     */
    AccountTotals read() throws IOException, SQLException {
        AccountTotals all = newTotals();
        AssociationIndex associations = new AssociationIndex(
                plan.firstMonthRead(),
                Math.toIntExact(tables.rows(Table.ASSOCIATIONS).rows()));
        Work.run(tables.threads(), associationJobs(associations));
        Tenants[] tenants = new Tenants[1];
        List<Job> jobs = new ArrayList<>();
        jobs.add(associations::build);
        jobs.add(() -> tenants[0] = Tenants.read(tables.rows(Table.CUSTOMERS), plan, checking, doubts));
        jobs.addAll(peopleJobs(all));
        Work.run(tables.threads(), jobs);
        readTenants(tenants[0], associations, all);
        return all;
    }

    private AccountTotals newTotals() {
        return new AccountTotals(plan.slots(), partners.size());
    }

    private List<Job> associationJobs(AssociationIndex index) {
        List<Job> jobs = new ArrayList<>();
        for (List<Segment> piece : tables.rows(Table.ASSOCIATIONS).pieces(tables.threads())) {
            jobs.add(() -> new AssociationPass(partners, index, checking, doubts, progress).read(piece));
        }
        return jobs;
    }

    private List<Job> peopleJobs(AccountTotals all) throws IOException {
        Marks seen = new Marks(partners.size());
        List<Job> jobs = new ArrayList<>();
        for (List<Segment> piece : tables.rows(Table.EXAM_PASSES).pieces(tables.threads(), this::accountOf)) {
            jobs.add(() -> {
                AccountTotals own = newTotals();
                try (Sinks.Sink sink = sinks.forPeople(own)) {
                    new PeoplePass(
                                    partners,
                                    plan.exams(),
                                    seen,
                                    plan.peopleKernel(sink.contributions()),
                                    checking,
                                    doubts,
                                    progress)
                            .read(piece);
                }
                synchronized (all) {
                    all.addAll(own);
                }
            });
        }
        return jobs;
    }

    private void readTenants(Tenants tenants, AssociationIndex associations, AccountTotals all)
            throws IOException, SQLException {
        TenantRows.Plan columns = new TenantRows.Plan(plan, span.first(), span.last());
        RowSource rows = tables.rows(Table.SUBSCRIPTION_MONTHS);
        @Nullable SubscriptionOwners owners = checking ? new SubscriptionOwners(tenants.size() * 2L) : null;
        List<Job> jobs = new ArrayList<>();
        for (List<Segment> piece : rows.pieces(tables.threads(), TenantRows.tenantKey())) {
            jobs.add(() -> {
                AccountTotals own = newTotals();
                SubscriptionsSeen subscriptions = new SubscriptionsSeen(columns.months());
                try (Sinks.Sink sink = sinks.forTenants(own, subscriptions, associations)) {
                    new TenantPass(
                                    columns,
                                    tenants,
                                    associations,
                                    owners,
                                    subscriptions,
                                    plan.tenantKernel(sink.contributions()),
                                    doubts,
                                    progress)
                            .read(piece);
                }
                synchronized (all) {
                    all.addAll(own);
                }
            });
        }
        Work.run(tables.threads(), jobs);
    }

    /** The account of an exam pass, which tells where one account ends and the next begins. */
    private RowSource.RowKey.Column accountOf(RowReader rows) {
        int[] accounts = rows.numbersOf("partner_id", IdMap.ABSENT, partners::accountOf);
        return row -> accounts[row];
    }
}
