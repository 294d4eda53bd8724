package org.partnerscore.definitions.cases;

import java.util.List;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.Competency;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;

/**
 * The small data set that a case gives, row by row. One customer is nobody's, so that the data set covers its months.
 *
 * @param partners the locations of all accounts
 * @param customers the tenants
 * @param rows what was held, used and billed
 * @param associations who is associated with what
 * @param passes exam passes
 * @param competencies attained competencies
 */
public record CaseFacts(
        List<Partner> partners,
        List<Customer> customers,
        List<SubscriptionMonth> rows,
        List<Association> associations,
        List<ExamPass> passes,
        List<Competency> competencies) {
    public CaseFacts {
        partners = List.copyOf(partners);
        customers = List.copyOf(customers);
        rows = List.copyOf(rows);
        associations = List.copyOf(associations);
        passes = List.copyOf(passes);
        competencies = List.copyOf(competencies);
    }
}
