package org.partnerscore.conformance.cases;

import java.util.List;
import java.util.function.Function;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.Competency;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.definitions.cases.CaseFacts;

/** The data set of a case with ids of its own, so that data sets of several cases can be put together. */
final class CaseEcosystem {
    private CaseEcosystem() {}

    /** @param prefix what every id begins with */
    static Ecosystem of(CaseFacts facts, String prefix) {
        return new Ecosystem(
                each(
                        facts.partners(),
                        row -> new Partner(
                                prefix + row.partnerId(), prefix + row.accountId(), row.name(), row.country())),
                each(
                        facts.customers(),
                        row -> new Customer(prefix + row.tenantId(), prefix + row.name(), row.country())),
                each(facts.rows(), row -> month(row, prefix)),
                each(
                        facts.associations(),
                        row -> new Association(
                                prefix + row.subscriptionId(),
                                prefix + row.partnerId(),
                                row.kind(),
                                row.claim(),
                                row.from(),
                                row.to())),
                each(
                        facts.passes(),
                        row -> new ExamPass(
                                prefix + row.individualId(),
                                prefix + row.partnerId(),
                                row.exam(),
                                row.passedOn(),
                                row.expiresOn(),
                                row.associatedFrom(),
                                row.associatedTo())),
                each(
                        facts.competencies(),
                        row -> new Competency(prefix + row.accountId(), row.programme(), row.attainedOn())));
    }

    private static <T> List<T> each(List<T> rows, Function<T, T> change) {
        return rows.stream().map(change).toList();
    }

    private static SubscriptionMonth month(SubscriptionMonth row, String prefix) {
        return new SubscriptionMonth(
                prefix + row.subscriptionId(),
                prefix + row.tenantId(),
                row.month(),
                row.product(),
                row.channel(),
                row.paid(),
                row.agreementStart(),
                row.seats(),
                row.activeUsers(),
                row.billed(),
                row.credited(),
                row.capacity());
    }
}
