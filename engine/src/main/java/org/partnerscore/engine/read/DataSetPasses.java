package org.partnerscore.engine.read;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.duckdb.DuckDBDataChunkReader;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.engine.read.Work.Job;

/**
 * Reads a data set once and feeds the kernel: locations and competencies first, then customers, associations and exam
 * passes side by side, then the tenants. Each thread has a connection and sums of its own.
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
    AccountTotals read() throws SQLException {
        try (Statement statement = tables.connection().createStatement()) {
            // Each thread computes a query of its own; more threads inside DuckDB would only wait for one another.
            statement.execute("SET threads = 1");
            return totals();
        } finally {
            try (Statement statement = tables.connection().createStatement()) {
                statement.execute("SET threads = " + tables.threads());
            }
        }
    }

    private AccountTotals totals() throws SQLException {
        AccountTotals all = newTotals();
        Tenants[] tenants = new Tenants[1];
        List<Job> jobs = new ArrayList<>();
        jobs.add(connection ->
                tenants[0] = Tenants.read(connection, tables.rows(Table.CUSTOMERS), plan, checking, doubts));
        List<AssociationIndex> parts = associationJobs(jobs);
        peopleJobs(jobs, all);
        Work.run(tables.connection(), tables.threads(), jobs);
        AssociationIndex associations = parts.get(0);
        parts.subList(1, parts.size()).forEach(associations::addAll);
        associations.build();
        readTenants(tenants[0], associations, all);
        return all;
    }

    private AccountTotals newTotals() {
        return new AccountTotals(plan.slots(), partners.size());
    }

    private List<AssociationIndex> associationJobs(List<Job> jobs) throws SQLException {
        List<AssociationIndex> parts = new ArrayList<>();
        for (List<Segment> piece : tables.rows(Table.ASSOCIATIONS).pieces(tables.threads())) {
            long rows = piece.stream().mapToLong(Segment::rows).sum();
            AssociationIndex part = new AssociationIndex(plan.firstMonthRead(), Math.toIntExact(rows));
            parts.add(part);
            jobs.add(connection ->
                    new AssociationPass(partners, part, doubts, progress).read(connection, piece, checking));
        }
        return parts;
    }

    private void peopleJobs(List<Job> jobs, AccountTotals all) throws SQLException {
        Marks seen = new Marks(partners.size());
        String columns = PeopleColumns.sql(plan);
        for (List<Segment> piece :
                tables.rows(Table.EXAM_PASSES).pieces(tables.threads(), new AccountKey(), tables.connection())) {
            jobs.add(connection -> {
                AccountTotals own = newTotals();
                try (Sinks.Sink sink = sinks.forPeople(own)) {
                    new PeoplePass(partners, seen, plan.peopleKernel(sink.contributions()), doubts, progress)
                            .read(connection, piece, columns, checking);
                }
                synchronized (all) {
                    all.addAll(own);
                }
            });
        }
    }

    private void readTenants(Tenants tenants, AssociationIndex associations, AccountTotals all) throws SQLException {
        TenantColumns columns = new TenantColumns(plan, span.first(), span.last());
        RowSource rows = tables.rows(Table.SUBSCRIPTION_MONTHS);
        @Nullable SubscriptionOwners owners = checking ? new SubscriptionOwners(tenants.size() * 2L) : null;
        List<Job> jobs = new ArrayList<>();
        for (List<Segment> piece : rows.pieces(tables.threads(), TenantColumns.tenantKey(), tables.connection())) {
            jobs.add(connection -> {
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
                            .read(connection, piece);
                }
                synchronized (all) {
                    all.addAll(own);
                }
            });
        }
        Work.run(tables.connection(), tables.threads(), jobs);
    }

    /** The account of an exam pass. */
    private final class AccountKey implements RowSource.RowKey {
        @Override
        public String columns() {
            return IdHash.first("partner_id") + ", " + IdHash.second("partner_id");
        }

        @Override
        public long of(DuckDBDataChunkReader chunk, int row) {
            return partners.accountOf(
                    chunk.vector(0).getLong(row, Long.MIN_VALUE),
                    chunk.vector(1).getInt(row, 0));
        }
    }
}
