package org.partnerscore.insight.score;

import org.partnerscore.core.contribution.Contributions;

/** Passes on what is contributed to the one account of interest, wherever it is wanted, and drops the rest. */
final class OneAccount implements Contributions {
    /** Number of the account of interest. */
    static final int OURS = 0;

    /** Number that all other accounts share: who of them is credited makes no difference to ours. */
    static final int OTHERS = 1;

    private Contributions target;

    OneAccount(Contributions target) {
        this.target = target;
    }

    /** Has what follows go elsewhere. */
    void sendTo(Contributions other) {
        target = other;
    }

    @Override
    public void tenant(int account, int slot, int tenant, int subscription, int month, long amount) {
        if (account == OURS) {
            target.tenant(account, slot, tenant, subscription, month, amount);
        }
    }

    @Override
    public void person(int account, int slot, int individual, int month) {
        if (account == OURS) {
            target.person(account, slot, individual, month);
        }
    }

    @Override
    public void day(int account, int slot, int epochDay) {
        if (account == OURS) {
            target.day(account, slot, epochDay);
        }
    }
}
