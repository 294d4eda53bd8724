package org.partnerscore.spark.score;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.Contributions;

/** Keeps the wanted lines of the tenant or account that is fed, and hands them on before the next is. */
final class LineSink implements Contributions {
    private final @Nullable BitSet[] wanted;
    private final int[] places;
    private final Queue<Row> lines = new ArrayDeque<>();
    private Supplier<@Nullable String> tenant = () -> null;
    private IntFunction<@Nullable String> subscription = number -> null;
    private IntFunction<@Nullable String> individual = number -> null;

    /**
     * @param wanted for each account the slots whose lines are wanted; null for none
     * @param places of slots, see {@link Line#places}
     */
    LineSink(@Nullable BitSet[] wanted, int[] places) {
        this.wanted = wanted;
        this.places = places;
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

    private boolean wants(int account, int slot) {
        BitSet slots = wanted[account];
        return slots != null && slots.get(slot);
    }

    @Override
    public void tenant(int account, int slot, int number, int subscriptionNumber, int month, long amount) {
        if (wants(account, slot)) {
            String of = subscriptionNumber == WHOLE_TENANT ? null : subscription.apply(subscriptionNumber);
            lines.add(Line.of(account, places[slot], slot, tenant.get(), null, of, month, amount));
        }
    }

    @Override
    public void person(int account, int slot, int number, int month) {
        if (wants(account, slot)) {
            lines.add(Line.of(account, places[slot], slot, null, individual.apply(number), null, month, 1));
        }
    }

    @Override
    public void day(int account, int slot, int epochDay) {
        // A day is no line.
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
