package org.partnerscore.core.kernel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.history.PersonHistory;
import org.partnerscore.core.history.TenantHistory;

/** Feeds rows held in memory to the kernels of a plan. The engine feeds columns instead, without a record for each row. */
public final class RowFeed {
    private final ScoringPlan plan;
    private final ToIntFunction<String> accountOfPartner;

    /**
     * @param plan what the kernels are of
     * @param accountOfPartner the number of the account that a location belongs to
     */
    public RowFeed(ScoringPlan plan, ToIntFunction<String> accountOfPartner) {
        this.plan = plan;
        this.accountOfPartner = accountOfPartner;
    }

    /**
     * Has one tenant contribute.
     *
     * @param number of the tenant, as contributions will name it
     * @param rows all rows of the tenant
     * @param associations those of its subscriptions, of all partners; others do no harm
     * @return ids of its subscriptions, each at the place of its number
     */
    public List<String> tenant(
            TenantKernel kernel,
            int number,
            Customer customer,
            Collection<SubscriptionMonth> rows,
            Collection<Association> associations) {
        kernel.history().begin(number, plan.marketOf(customer.country()));
        Map<String, Integer> subscriptions = new LinkedHashMap<>();
        for (SubscriptionMonth row : rows) {
            LocalDate start = row.agreementStart();
            kernel.history()
                    .row(
                            subscriptions.computeIfAbsent(row.subscriptionId(), id -> subscriptions.size()),
                            MonthNumber.of(row.month()),
                            plan.pathwaysOf(row.product()),
                            row.channel().ordinal(),
                            row.held(),
                            start == null ? 0 : TenantHistory.agreement(start),
                            row.activeUsers(),
                            row.netCents());
            Long capacity = row.capacity();
            if (capacity != null && row.held()) {
                kernel.history().capacity(MonthNumber.of(row.month()), plan.pathwaysOf(row.product()), capacity);
            }
        }
        for (Association association : associations) {
            Integer subscription = subscriptions.get(association.subscriptionId());
            if (subscription != null) {
                kernel.history()
                        .association(
                                subscription,
                                accountOfPartner.applyAsInt(association.partnerId()),
                                association.kind().ordinal(),
                                association.claim().ordinal(),
                                MonthNumber.of(association.from()),
                                association.to() == null ? Integer.MAX_VALUE : MonthNumber.of(association.to()));
            }
        }
        kernel.end();
        return List.copyOf(subscriptions.keySet());
    }

    /**
     * Has a person contribute to the account that was begun.
     *
     * @param number of the person, as contributions will name it
     * @param passes all passes of the person under the account
     */
    public void person(PeopleKernel kernel, int number, Collection<ExamPass> passes) {
        PersonHistory person = kernel.beginPerson(number);
        passes.forEach(person::pass);
    }
}
