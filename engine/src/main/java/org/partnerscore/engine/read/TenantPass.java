package org.partnerscore.engine.read;

import java.sql.SQLException;
import java.util.List;
import java.util.function.LongConsumer;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.history.TenantHistory;
import org.partnerscore.core.kernel.TenantKernel;
import org.partnerscore.dataset.table.Table;

/** Reads runs of subscription_months and feeds a kernel tenant by tenant. For one thread. */
final class TenantPass {
    private static final int EA = Channel.EA.ordinal();

    private final TenantColumns columns;
    private final Tenants tenants;
    private final Tenants.Lookup numbers;
    private final AssociationIndex associations;
    private final @Nullable SubscriptionOwners owners;
    private final TenantKernel kernel;
    private final TenantHistory history;
    private final SubscriptionsSeen subscriptions;
    private final Doubts doubts;
    private final LongConsumer progress;

    private long tenantHash = Long.MIN_VALUE;
    private boolean inTenant;

    /** @param owners who notices a subscription with two tenants; null where rows are taken as good */
    TenantPass(
            TenantColumns columns,
            Tenants tenants,
            AssociationIndex associations,
            @Nullable SubscriptionOwners owners,
            SubscriptionsSeen subscriptions,
            TenantKernel kernel,
            Doubts doubts,
            LongConsumer progress) {
        this.columns = columns;
        this.tenants = tenants;
        this.numbers = tenants.new Lookup();
        this.associations = associations;
        this.owners = owners;
        this.kernel = kernel;
        this.history = kernel.history();
        this.subscriptions = subscriptions;
        this.doubts = doubts;
        this.progress = progress;
    }

    /** Reads pieces of files one after the other as one run of rows. */
    void read(DuckDBConnection connection, List<Segment> segments) throws SQLException {
        for (Segment segment : segments) {
            Chunks.forEach(connection, segment.select(columns.sql(), owners != null), this::take);
        }
        endTenant();
    }

    private void take(DuckDBDataChunkReader chunk, int rows) {
        DuckDBReadableVector subscription = chunk.vector(TenantColumns.SUBSCRIPTION);
        DuckDBReadableVector subscription2 = chunk.vector(TenantColumns.SUBSCRIPTION_2);
        DuckDBReadableVector tenant = chunk.vector(TenantColumns.TENANT);
        DuckDBReadableVector tenant2 = chunk.vector(TenantColumns.TENANT_2);
        DuckDBReadableVector month = chunk.vector(TenantColumns.MONTH);
        DuckDBReadableVector product = chunk.vector(TenantColumns.PRODUCT);
        DuckDBReadableVector channel = chunk.vector(TenantColumns.CHANNEL);
        DuckDBReadableVector held = chunk.vector(TenantColumns.HELD);
        DuckDBReadableVector agreement = chunk.vector(TenantColumns.AGREEMENT);
        DuckDBReadableVector users = chunk.vector(TenantColumns.USERS);
        DuckDBReadableVector net = chunk.vector(TenantColumns.NET);
        DuckDBReadableVector bad = chunk.vector(TenantColumns.BAD);
        boolean checking = owners != null;
        for (int i = 0; i < rows; i++) {
            if (checking && bad.getBoolean(i, true)) {
                doubts.badRow();
                continue;
            }
            long hash = tenant.getLong(i);
            if (hash != tenantHash || !inTenant) {
                endTenant();
                beginTenant(hash, tenant2.getInt(i));
            }
            int number = subscriptions.number(subscription.getLong(i), subscription2.getInt(i));
            int monthIndex = month.getInt(i) - 1;
            if (checking && subscriptions.see(number, monthIndex)) {
                doubts.badRow();
            }
            int pathways = columns.pathways(product.getInt(i, 0));
            if (pathways != 0) {
                long billed = net.getLong(i);
                int sold = billed == 0 ? 0 : channel.getInt(i) - 1;
                boolean holds = held.getBoolean(i);
                history.row(
                        number,
                        columns.firstMonth() + monthIndex,
                        pathways,
                        sold,
                        holds,
                        billed != 0 && sold == EA ? MonthOfDay.of(agreement.getLong(i) - 1) : 0,
                        holds ? users.getLong(i) : 0,
                        billed);
            }
        }
        progress.accept(rows);
    }

    private void beginTenant(long h1, int h2) {
        int number = numbers.number(h1, h2);
        if (number == IdMap.ABSENT) {
            doubts.badRow();
        } else if (tenants.seen().mark(number)) {
            throw new ScatteredRowsException(Table.SUBSCRIPTION_MONTHS);
        }
        subscriptions.clear();
        history.begin(number, number == IdMap.ABSENT ? 0 : tenants.market(number));
        tenantHash = h1;
        inTenant = true;
    }

    private void endTenant() {
        if (!inTenant) {
            return;
        }
        for (int s = 0; s < subscriptions.size(); s++) {
            long h1 = subscriptions.first(s);
            if (owners != null && owners.add(h1)) {
                doubts.badRow();
            }
            int a = associations.head(h1, subscriptions.second(s));
            for (; a != AssociationIndex.END; a = associations.next(a)) {
                history.association(
                        s,
                        associations.account(a),
                        associations.kind(a),
                        associations.claim(a),
                        associations.from(a),
                        associations.to(a));
            }
        }
        kernel.end();
        inTenant = false;
    }
}
