package org.partnerscore.engine.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.contribution.SlotTable;

/**
 * Keeps every contribution as a few numbers in temporary files, parted by runs of accounts, so that the lines of a few
 * accounts are read together without the rest. What the numbers stand for is looked up later: tenants, associations and
 * people are places of rows of their tables.
 */
public final class LineStore implements AutoCloseable {
    /** Parts are as large as about so many rows make them, but for the most parts there may be. */
    private static final long ROWS_A_PART = 1 << 17;

    private static final int MOST_PARTS = 1024;

    private final SlotTable slots;
    private final List<LineFile> files = new ArrayList<>();
    private int accounts;
    private int parts;

    /** @param slots which sums have lines */
    public LineStore(SlotTable slots) {
        this.slots = slots;
    }

    /**
     * Begins with no lines.
     *
     * @param accountCount how many accounts there are
     * @param rows how many rows are to be read
     */
    Sinks begin(int accountCount, long rows) throws IOException {
        close();
        accounts = accountCount;
        parts = (int) Math.max(Math.min(Math.min(accountCount, rows / ROWS_A_PART), MOST_PARTS), 1);
        return new Keeping();
    }

    /** In how many parts the accounts come, one run of accounts each. */
    public int parts() {
        return parts;
    }

    /** Number of the first account of a part; of the part after the last one, how many accounts there are. */
    public int firstAccount(int part) {
        return Math.toIntExact(((long) part * accounts + parts - 1) / parts);
    }

    private int part(int account) {
        return (int) ((long) account * parts / accounts);
    }

    /** The lines of a part. Several threads may read. */
    public Lines read(int part) throws IOException {
        Lines lines =
                new Lines(files.stream().mapToInt(file -> file.count(part)).sum());
        for (LineFile file : files) {
            file.read(part, lines);
        }
        return lines;
    }

    private synchronized LineFile newFile() throws IOException {
        LineFile file = new LineFile(parts);
        files.add(file);
        return file;
    }

    @Override
    public void close() throws IOException {
        for (LineFile file : files) {
            file.close();
        }
        files.clear();
    }

    private final class Keeping implements Sinks {
        @Override
        public Sink forPeople(AccountTotals totals) throws IOException {
            return sink(new Keeper(totals, newFile(), local -> Lines.NONE));
        }

        @Override
        public Sink forTenants(AccountTotals totals, SubscriptionsSeen subscriptions) throws IOException {
            return sink(new Keeper(totals, newFile(), subscriptions::association));
        }

        private Sink sink(Keeper keeper) {
            return new Sink(keeper, keeper.file::end);
        }
    }

    /** Finds a row of associations that names a tenant's subscription. */
    @FunctionalInterface
    private interface AssociationRow {
        int of(int subscription);
    }

    private final class Keeper implements Contributions {
        private final AccountTotals totals;
        private final LineFile file;
        private final AssociationRow associations;
        private final boolean[] kept;

        Keeper(AccountTotals totals, LineFile file, AssociationRow associations) {
            this.totals = totals;
            this.file = file;
            this.associations = associations;
            kept = new boolean[slots.slots().size()];
            slots.slots().forEach(slot -> kept[slot.index()] = slot.part().isLine());
        }

        @Override
        public void tenant(int account, int slot, int tenant, int subscription, int month, long amount) {
            totals.tenant(account, slot, tenant, subscription, month, amount);
            if (kept[slot]) {
                int row = subscription == WHOLE_TENANT ? Lines.NONE : associations.of(subscription);
                file.add(part(account), account, slot, tenant, row, month, amount);
            }
        }

        @Override
        public void person(int account, int slot, int individual, int month) {
            totals.person(account, slot, individual, month);
            if (kept[slot]) {
                file.add(part(account), account, slot, Lines.NONE, individual, month, 1);
            }
        }

        @Override
        public void day(int account, int slot, int epochDay) {
            totals.day(account, slot, epochDay);
        }
    }
}
