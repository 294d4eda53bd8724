package org.partnerscore.engine.score;

import java.util.OptionalInt;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.kernel.Assessor;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.engine.read.Partners;
import org.partnerscore.engine.read.TableRows;

/** The scores of all accounts, numbered from 0 in the order of their ids' bytes. Scorecards are made when asked for. */
public final class Scores implements AutoCloseable {
    private final ScoringPlan plan;
    private final Partners partners;
    private final AccountTotals totals;
    private final TableRows tables;

    Scores(ScoringPlan plan, Partners partners, AccountTotals totals, TableRows tables) {
        this.tables = tables;
        this.plan = plan;
        this.partners = partners;
        this.totals = totals;
    }

    /** The rules under which they were computed. */
    public ScoringPlan plan() {
        return plan;
    }

    /** How many accounts there are. */
    public int size() {
        return partners.size();
    }

    /** Number of the account with an id; empty if there is none. */
    public OptionalInt find(String id) {
        return partners.find(id);
    }

    /** Id of an account. */
    public String id(int account) {
        return partners.account(account).id();
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
        return account -> assessor.assess(account, partners.account(account), totals);
    }

    /** The rows that were read, for those who name what contributed. */
    public TableRows tables() {
        return tables;
    }

    /** Removes temporary files; to be called before the data set is closed. */
    @Override
    public void close() {
        tables.close();
    }

    /** Makes scorecards. */
    @FunctionalInterface
    public interface Cards {
        /** The scorecard of an account. */
        Scorecard scorecard(int account);
    }
}
