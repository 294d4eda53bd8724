package org.partnerscore.engine.read;

import java.io.IOException;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.history.TenantHistory;
import org.partnerscore.core.kernel.TenantKernel;
import org.partnerscore.dataset.table.Table;

/** Reads runs of subscription_months and feeds a kernel tenant by tenant. For one thread. */
final class TenantPass {
    private static final int EA = Channel.EA.ordinal();

    private final TenantRows.Plan columns;
    private final Tenants tenants;
    private final Tenants.Lookup numbers;
    private final AssociationIndex associations;
    private final @Nullable SubscriptionOwners owners;
    private final TenantKernel kernel;
    private final TenantHistory history;
    private final SubscriptionsSeen subscriptions;
    private final Doubts doubts;
    private final LongConsumer progress;

    private int tenant;
    private boolean inTenant;
    private int nextAssociation;

    /** @param owners who notices a subscription with two tenants; null where rows are taken as good */
    TenantPass(
            TenantRows.Plan columns,
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
    void read(List<Segment> segments) throws IOException {
        for (Segment segment : segments) {
            segment.read(owners != null, doubts, reader -> {
                TenantRows rows = columns.of(reader, numbers);
                segment.begin(reader, owners != null);
                for (int count = reader.next(); count > 0; count = reader.next()) {
                    take(rows, count);
                    progress.accept(count);
                }
            });
        }
        endTenant();
    }

    private void take(TenantRows rows, int count) {
        long[] first = rows.subscription().first();
        int[] second = rows.subscription().second();
        int[] tenantNumber = rows.tenant();
        long[] month = rows.month();
        int[] pathways = rows.pathways();
        int[] channel = rows.channel();
        long[] agreement = rows.agreement();
        long[] billed = rows.billed();
        long[] credited = rows.credited();
        long[] capacity = rows.capacity();
        boolean checking = owners != null;
        for (int i = 0; i < count; i++) {
            if (tenantNumber[i] != tenant || !inTenant) {
                endTenant();
                beginTenant(tenantNumber[i]);
            }
            int number = subscriptions.number(first[i], second[i]);
            int monthIndex = (int) month[i];
            if (checking && bad(number, monthIndex, channel[i], agreement[i])) {
                doubts.badRow();
            }
            if (pathways[i] != 0 && monthIndex >= 0) {
                long net = billed[i] - credited[i];
                boolean held = rows.paid()[i] != 0 && rows.seats()[i] > 0;
                history.row(
                        number,
                        columns.firstMonth() + monthIndex,
                        pathways[i],
                        channel[i],
                        held,
                        (int) agreement[i],
                        held ? rows.users()[i] : 0,
                        channel[i] < 0 ? 0 : net);
                if (held && capacity[i] >= 0) {
                    history.capacity(columns.firstMonth() + monthIndex, pathways[i], capacity[i]);
                }
            }
        }
    }

    private boolean bad(int subscription, int month, int channel, long agreement) {
        return month < 0
                || subscriptions.see(subscription, month)
                || (channel == EA && agreement == TenantRows.NO_AGREEMENT);
    }

    private void beginTenant(int number) {
        if (number == IdMap.ABSENT) {
            doubts.badRow();
        } else if (tenants.seen().mark(number)) {
            throw new ScatteredRowsException(Table.SUBSCRIPTION_MONTHS);
        }
        subscriptions.clear();
        history.begin(number, number == IdMap.ABSENT ? 0 : tenants.market(number));
        tenant = number;
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
            // Files mostly list associations in the order of subscriptions.
            int a = associations.head(h1, subscriptions.second(s), nextAssociation);
            subscriptions.associate(s, a);
            for (; a != AssociationIndex.END; a = associations.next(a)) {
                nextAssociation = a + 1;
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
