package org.partnerscore.spark.score;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.engine.output.LineRanks;

/** Keeps the wanted lines of the tenant or account that is fed, and hands them on before the next is. */
final class LineSink implements Contributions {
    private final @Nullable BitSet[] wanted;
    private final List<Slot> slots;
    private final LineRanks ranks;
    private final Queue<Row> lines = new ArrayDeque<>();
    private Supplier<@Nullable String> tenant = () -> null;
    private IntFunction<@Nullable String> subscription = number -> null;
    private IntFunction<@Nullable String> individual = number -> null;

    /** @param wanted for each account the slots whose lines are wanted; null for none */
    LineSink(@Nullable BitSet[] wanted, ScoringPlan plan) {
        this.wanted = wanted;
        this.slots = plan.slots().slots();
        this.ranks = new LineRanks(plan);
    }

    /** Takes the ids of what is fed from a feed of tenants. */
    void names(TenantFeed feed) {
        tenant = feed::tenant;
        subscription = feed::subscription;
    }

    /** Takes the ids of what is fed from a feed of people. */
    void names(PeopleFeed feed) {
        individual = feed::individual;
    }

    @Override
    public void tenant(int account, int slot, int number, int subscriptionNumber, int month, long amount) {
        if (wants(account, slot)) {
            String of = subscriptionNumber == WHOLE_TENANT ? null : subscription.apply(subscriptionNumber);
            add(account, slot, tenant.get(), null, of, month, amount);
        }
    }

    @Override
    public void person(int account, int slot, int number, int month) {
        if (wants(account, slot)) {
            add(account, slot, null, individual.apply(number), null, month, 1);
        }
    }

    @Override
    public void day(int account, int slot, int epochDay) {
        // A day is no line.
    }

    private boolean wants(int account, int slot) {
        BitSet ofAccount = wanted[account];
        return ofAccount != null && ofAccount.get(slot);
    }

    private void add(
            int account,
            int slot,
            @Nullable String ofTenant,
            @Nullable String person,
            @Nullable String ofSubscription,
            int month,
            long amount) {
        String reason = slots.get(slot).reason(amount).id();
        lines.add(Line.of(account, ranks.rank(slot), slot, ofTenant, person, ofSubscription, month, amount, reason));
    }

    /** All lines, while there is more to feed. */
    Iterator<Row> lines(BooleanSupplier feedNext) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                while (lines.isEmpty()) {
                    if (!feedNext.getAsBoolean()) {
                        return false;
                    }
                }
                return true;
            }

            @Override
            public Row next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return lines.remove();
            }
        };
    }
}
