package org.partnerscore.core.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.audit.AuditLine;
import org.partnerscore.core.audit.CreditAudit;
import org.partnerscore.core.audit.PersonEvidence;
import org.partnerscore.core.audit.TenantEvidence;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.history.CreditTable;
import org.partnerscore.core.measure.Measure;
import org.partnerscore.core.measure.PersonMeasure;
import org.partnerscore.core.measure.TenantMeasure;

/**
 * Says for one account what of a tenant or a person was looked at, what counts and what does not and why. It asks the
 * measures and histories that the kernels count with. For one thread.
 */
public final class AccountAudit {
    private static final int OURS = 0;
    private static final int OTHERS = 1;

    private final ScoringPlan plan;
    private final List<Measure> measures;
    private final CreditTable credit;
    private final String account;
    private final UnaryOperator<String> accountOfPartner;
    private final TenantKernel kernel;
    private final RowFeed feed;

    AccountAudit(
            ScoringPlan plan,
            PlanMeasures measures,
            CreditTable credit,
            String account,
            @Nullable LocalDate attainedOn,
            UnaryOperator<String> accountOfPartner) {
        this.plan = plan;
        this.measures = measures.measures();
        this.credit = credit;
        this.account = account;
        this.accountOfPartner = accountOfPartner;
        kernel = plan.tenantKernel(new AccountTotals(plan.slots(), 2));
        feed = new RowFeed(plan, partner -> accountOfPartner.apply(partner).equals(account) ? OURS : OTHERS);
        measures.personMeasures().forEach(measure -> measure.begin(OURS, attainedOn));
    }

    /** Audits a tenant. */
    public Audited tenant(Customer customer, List<SubscriptionMonth> rows, List<Association> associations) {
        List<String> subscriptions = feed.tenant(kernel, 0, customer, rows, associations);
        TenantEvidence evidence = new TenantEvidence(
                kernel.history(),
                OURS,
                subscriptions,
                rows,
                plan::pathwaysOf,
                new CreditAudit(credit, account, accountOfPartner, associations),
                plan.span().first());
        return (indicator, pathway, market) -> {
            List<AuditLine> lines = new ArrayList<>();
            if (measures.get(indicator) instanceof TenantMeasure measure) {
                measure.audit(evidence, pathway, market, lines::add);
            }
            return lines;
        };
    }

    /**
     * Audits a person.
     *
     * @param passes all passes of the person under the account
     */
    public Audited person(List<ExamPass> passes) {
        PersonEvidence evidence = new PersonEvidence(plan.exams(), passes);
        return (indicator, pathway, market) -> {
            List<AuditLine> lines = new ArrayList<>();
            if (measures.get(indicator) instanceof PersonMeasure measure) {
                measure.audit(evidence, pathway, lines::add);
            }
            return lines;
        };
    }

    /** A tenant or a person that was looked at, until the next one is. */
    @FunctionalInterface
    public interface Audited {
        /**
         * The findings for an indicator; none if it is not about such.
         *
         * @param indicator number of the indicator
         * @param pathway number of the pathway
         * @param market number of the market that counts for the indicator
         */
        List<AuditLine> lines(int indicator, int pathway, int market);
    }
}
