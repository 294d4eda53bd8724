package org.partnerscore.core.contribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sums and also keeps every line, for explaining one account or a few. */
public final class RecordingContributions implements Contributions {
    private final SlotTable slots;
    private final AccountTotals totals;
    private final List<ContributionLine> lines = new ArrayList<>();

    /** @param totals where the sums go */
    public RecordingContributions(SlotTable slots, AccountTotals totals) {
        this.slots = slots;
        this.totals = totals;
    }

    @Override
    public void tenant(int account, int slot, int tenant, int subscription, int month, long amount) {
        totals.tenant(account, slot, tenant, subscription, month, amount);
        lines.add(new ContributionLine(
                account, slots.slots().get(slot), tenant, subscription, ContributionLine.NOBODY, month, amount));
    }

    @Override
    public void person(int account, int slot, int individual, int month) {
        totals.person(account, slot, individual, month);
        lines.add(new ContributionLine(
                account, slots.slots().get(slot), ContributionLine.NOBODY, WHOLE_TENANT, individual, month, 1));
    }

    @Override
    public void day(int account, int slot, int epochDay) {
        totals.day(account, slot, epochDay);
    }

    /** The lines so far, in the order in which they came, those of markets and of every line's market included. */
    public List<ContributionLine> lines() {
        return Collections.unmodifiableList(lines);
    }
}
