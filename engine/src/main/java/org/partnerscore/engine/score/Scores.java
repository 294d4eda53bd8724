package org.partnerscore.engine.score;

import java.io.IOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.kernel.Assessor;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.engine.read.Accounts;
import org.partnerscore.engine.read.LineStore;
import org.partnerscore.engine.read.TableRows;

/** The scores of all accounts, numbered from 0 in the order of their ids' bytes. Scorecards are made when asked for. */
public final class Scores implements AutoCloseable {
    private final ScoringPlan plan;
    private final Accounts accounts;
    private final AccountTotals totals;
    private final @Nullable TableRows tables;
    private final @Nullable LineStore lines;

    Scores(
            ScoringPlan plan,
            Accounts accounts,
            AccountTotals totals,
            @Nullable TableRows tables,
            @Nullable LineStore lines) {
        this.tables = tables;
        this.lines = lines;
        this.plan = plan;
        this.accounts = accounts;
        this.totals = totals;
    }

    /** Scores that were computed elsewhere, without the rows that they came from. */
    public static Scores of(ScoringPlan plan, Accounts accounts, AccountTotals totals) {
        return new Scores(plan, accounts, totals, null, null);
    }

    /** The rules under which they were computed. */
    public ScoringPlan plan() {
        return plan;
    }

    /** The accounts. */
    public Accounts accounts() {
        return accounts;
    }

    /** How many accounts there are. */
    public int size() {
        return accounts.size();
    }

    /** Number of the account with an id; empty if there is none. */
    public OptionalInt find(String id) {
        return accounts.find(id);
    }

    /** Id of an account. */
    public String id(int account) {
        return accounts.account(account).id();
    }

    /** An account's scorecard with its reasons. */
    public Scorecard scorecard(int account) {
        return cards(true).scorecard(account);
    }

    /**
     * Makes scorecards one after the other, for one thread.
     *
     * @param withRemarks whether they carry their reasons
     */
    public Cards cards(boolean withRemarks) {
        Assessor assessor = plan.assessor(withRemarks);
        return account -> assessor.assess(account, accounts.account(account), totals);
    }

    /**
     * The rows that were read, for those who name what contributed.
     *
     * @throws IllegalStateException if the scores were computed elsewhere
     */
    public TableRows tables() {
        if (tables == null) {
            throw new IllegalStateException("these scores came without the rows that they were computed from");
        }
        return tables;
    }

    /**
     * What contributed.
     *
     * @throws IllegalStateException if contributions were not kept
     */
    public LineStore lines() {
        if (lines == null) {
            throw new IllegalStateException("these scores were computed without keeping what contributed");
        }
        return lines;
    }

    /** Removes temporary files; to be called before the data set is closed. */
    @Override
    public void close() throws IOException {
        try (tables;
                lines) {
            // Both are closed, whatever becomes of one.
        }
    }

    /** Makes scorecards. */
    @FunctionalInterface
    public interface Cards {
        /** The scorecard of an account. */
        Scorecard scorecard(int account);
    }
}
