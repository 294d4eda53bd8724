package org.partnerscore.conformance.ecosystem;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;

/** Writes a small data set out; months are spelled {@code 2021-05}, days {@code 2021-05-31}. */
public final class EcosystemBuilder {
    private final List<Partner> partners = new ArrayList<>();
    private final List<Customer> customers = new ArrayList<>();
    private final List<SubscriptionMonth> rows = new ArrayList<>();
    private final List<Association> associations = new ArrayList<>();
    private final List<ExamPass> passes = new ArrayList<>();

    private EcosystemBuilder() {}

    /** Begins a data set that covers some months, by a customer of nobody's. */
    public static EcosystemBuilder covering(String first, String last) {
        return new EcosystemBuilder()
                .customer("backdrop", "US")
                .rows("backdrop", "backdrop", "other", first, last, 0, "0");
    }

    /** Adds an account with one location. */
    public EcosystemBuilder account(String id, String country) {
        partners.add(new Partner(id, id, id, country));
        return this;
    }

    public EcosystemBuilder customer(String id, String country) {
        customers.add(new Customer(id, id, country));
        return this;
    }

    /** Adds held rows of channel CSP, all alike. */
    public EcosystemBuilder rows(
            String subscription, String tenant, String product, String from, String to, long users, String billed) {
        YearMonth last = YearMonth.parse(to);
        Stream.iterate(YearMonth.parse(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .forEach(month -> rows.add(new SubscriptionMonth(
                        subscription,
                        tenant,
                        month,
                        product,
                        Channel.CSP,
                        true,
                        null,
                        10,
                        users,
                        new BigDecimal(billed),
                        BigDecimal.ZERO)));
        return this;
    }

    /** Adds an association as CSP from one month to another. */
    public EcosystemBuilder reseller(String subscription, String partner, String from, String to) {
        return association(subscription, partner, AssociationKind.CSP, Claim.NONE, from, to);
    }

    public EcosystemBuilder association(
            String subscription, String partner, AssociationKind kind, Claim claim, String from, String to) {
        associations.add(
                new Association(subscription, partner, kind, claim, YearMonth.parse(from), YearMonth.parse(to)));
        return this;
    }

    /** Adds people who all passed some exams on one day. */
    public EcosystemBuilder people(int count, String partner, String passedOn, String... exams) {
        int before = passes.size();
        for (int i = 0; i < count; i++) {
            for (String exam : exams) {
                passes.add(new ExamPass(
                        "I" + before + "-" + i, partner, exam, LocalDate.parse(passedOn), null, null, null));
            }
        }
        return this;
    }

    public Ecosystem build() {
        return new Ecosystem(partners, customers, rows, associations, passes, List.of());
    }
}
