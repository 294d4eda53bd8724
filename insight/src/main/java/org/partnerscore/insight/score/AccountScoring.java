package org.partnerscore.insight.score;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.contribution.ContributionLine;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.contribution.RecordingContributions;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.kernel.AccountTraits;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;

/**
 * An account's facts scored under a plan, by core's kernels and nothing else. Scoring an edited state
 * ({@link #with(AccountFacts)}) runs only the tenants that differ. A scoring and all made from it are for one thread.
 */
public final class AccountScoring {
    private final AccountKernels kernels;
    private final AccountFacts facts;
    private final AccountTraits traits;
    private final AccountTotals totals;

    private AccountScoring(AccountKernels kernels, AccountFacts facts, AccountTraits traits, AccountTotals totals) {
        this.kernels = kernels;
        this.facts = facts;
        this.traits = traits;
        this.totals = totals;
    }

    /**
     * Scores facts.
     *
     * @param plan the rules of a month; made with the facts' span
     */
    public static AccountScoring of(ScoringPlan plan, AccountFacts facts) {
        AccountKernels kernels = new AccountKernels(plan, facts.locations());
        AccountTraits traits = kernels.traits(facts);
        AccountTotals totals = kernels.newTotals();
        facts.tenants().values().forEach(tenant -> kernels.tenant(0, tenant, totals));
        kernels.people(facts, traits, totals);
        return new AccountScoring(kernels, facts, traits, totals);
    }

    /**
     * Scores another state of the account under the same plan. Remarks on missing history stay those of the plan's span.
     *
     * @throws IllegalArgumentException if the facts are of another account
     */
    public AccountScoring with(AccountFacts edited) {
        if (!edited.account().equals(facts.account())) {
            throw new IllegalArgumentException(edited.account() + " is not a state of account " + facts.account());
        }
        if (!edited.locations().equals(facts.locations())) {
            return of(plan(), edited);
        }
        AccountTotals sums = totals.copy();
        AccountTotals gone = kernels.newTotals();
        for (TenantFacts tenant : facts.tenants().values()) {
            if (!tenant.equals(edited.tenants().get(tenant.id()))) {
                kernels.tenant(0, tenant, gone);
            }
        }
        for (TenantFacts tenant : edited.tenants().values()) {
            if (!tenant.equals(facts.tenants().get(tenant.id()))) {
                kernels.tenant(0, tenant, sums);
            }
        }
        AccountTraits editedTraits = kernels.traits(edited);
        if (!edited.passes().equals(facts.passes()) || !editedTraits.equals(traits)) {
            kernels.people(facts, traits, gone);
            kernels.people(edited, editedTraits, sums);
        }
        sums.subtractAll(gone);
        return new AccountScoring(kernels, edited, editedTraits, sums);
    }

    /** The rules of the month scored. */
    public ScoringPlan plan() {
        return kernels.plan();
    }

    /** What was scored. */
    public AccountFacts facts() {
        return facts;
    }

    /** What is known of the account apart from its customers and people. */
    public AccountTraits traits() {
        return traits;
    }

    /** The account's sums, under number 0; not to be changed. */
    public AccountTotals totals() {
        return totals;
    }

    /** The scorecard, with its reasons. */
    public Scorecard scorecard() {
        return scorecard(true);
    }

    /**
     * The scorecard.
     *
     * @param withRemarks whether it carries its reasons; a search among many states goes without
     */
    public Scorecard scorecard(boolean withRemarks) {
        return kernels.assessor(withRemarks).assess(OneAccount.OURS, traits, totals);
    }

    /**
     * What the rules of this scoring make of other sums of the account.
     *
     * @param sums made under a plan of the same programme and rules, whatever its month
     */
    public Scorecard assess(AccountTotals sums) {
        return kernels.assessor(false).assess(OneAccount.OURS, traits, sums);
    }

    /** Number of the market that counts for an indicator (R6). */
    public int market(int indicator) {
        return kernels.assessor(false).market(indicator, OneAccount.OURS, traits, totals);
    }

    /**
     * The steps by which an indicator's points follow from its sums.
     *
     * @param indicator number of the indicator
     * @param pathway number of the pathway
     */
    public List<Reason> arithmetic(int indicator, int pathway) {
        return kernels.assessor(false).arithmetic(indicator, pathway, OneAccount.OURS, traits, totals);
    }

    /** Why an amount is added to a sum of an indicator. */
    public ReasonCode reasonOf(int pathway, int indicator, Part part, long amount) {
        return plan().slots().slots().stream()
                .filter(slot -> slot.pathway() == pathway && slot.indicator() == indicator && slot.part() == part)
                .findFirst()
                .map(slot -> slot.reason(amount))
                .orElseThrow();
    }

    /**
     * Every contribution to the account, also to sums of a market that is not the account's and to those that decide the
     * market (R6): first the tenants by id, then the people by id.
     */
    public List<AccountLine> lines() {
        List<AccountLine> lines = new ArrayList<>();
        for (TenantFacts tenant : facts.tenants().values()) {
            lines.addAll(lines(tenant));
        }
        RecordingContributions recording = recording();
        List<String> people = kernels.people(facts, traits, recording);
        for (ContributionLine line : recording.lines()) {
            lines.add(line(line, null, null, people.get(line.individual())));
        }
        return lines;
    }

    /**
     * What a tenant contributes, or would contribute in the state it is given in.
     *
     * @return as {@link #lines()}
     */
    public List<AccountLine> lines(TenantFacts tenant) {
        RecordingContributions recording = recording();
        List<String> subscriptions = kernels.tenant(0, tenant, recording);
        return recording.lines().stream()
                .map(line -> line(
                        line,
                        tenant.id(),
                        line.subscription() == Contributions.WHOLE_TENANT
                                ? null
                                : subscriptions.get(line.subscription()),
                        null))
                .toList();
    }

    /** Those lines that sum to the values and baselines of the scorecard: of the market that counts for each indicator. */
    public List<AccountLine> countedLines() {
        return lines().stream().filter(this::counts).toList();
    }

    /** Whether a line is one of those that sum to a value or a baseline of the scorecard. */
    public boolean counts(AccountLine line) {
        Slot slot = line.slot();
        return slot.part().isLine() && (slot.market() == Slot.ANY || slot.market() == market(slot.indicator()));
    }

    private RecordingContributions recording() {
        return new RecordingContributions(plan().slots(), kernels.newTotals());
    }

    private static AccountLine line(
            ContributionLine line,
            @Nullable String tenant,
            @Nullable String subscription,
            @Nullable String individual) {
        return new AccountLine(
                line.slot(), tenant, subscription, individual, MonthNumber.month(line.month()), line.amount());
    }
}
