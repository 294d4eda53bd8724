package org.partnerscore.conformance.cases;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.Competency;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;

/** Writes out what a case gives as rows of a data set. */
final class GivenEcosystem {
    private static final YearMonth LONG_AGO = YearMonth.of(2015, 1);
    private static final String BACKDROP = "backdrop";

    private final MonthSpan covered;
    private final String prefix;
    private final List<Partner> partners = new ArrayList<>();
    private final List<Customer> customers = new ArrayList<>();
    private final List<SubscriptionMonth> rows = new ArrayList<>();
    private final List<Association> associations = new ArrayList<>();
    private final List<ExamPass> passes = new ArrayList<>();
    private final List<Competency> competencies = new ArrayList<>();

    private GivenEcosystem(MonthSpan covered, String prefix) {
        this.covered = covered;
        this.prefix = prefix;
    }

    /**
     * The data set of a case.
     *
     * @param prefix what every id begins with
     */
    static Ecosystem of(ProgrammeCase each, String prefix) {
        GivenEcosystem rows = new GivenEcosystem(each.covered(), prefix);
        rows.addBackdrop();
        each.given().accounts().forEach(rows::addAccount);
        each.given().allCustomers().forEach(rows::addCustomers);
        each.given().allPeople().forEach(rows::addPeople);
        return new Ecosystem(
                rows.partners, rows.customers, rows.rows, rows.associations, rows.passes, rows.competencies);
    }

    /** A customer of nobody's, with a product that never qualifies, so that the data set covers its months. */
    private void addBackdrop() {
        String id = prefix + BACKDROP;
        customers.add(new Customer(id, id, "US"));
        addRow(id, id, "other", Channel.OTHER, new GivenRow(null, null, null, null, null, null, null, null));
    }

    private void addAccount(String name, GivenAccount account) {
        String id = prefix + name;
        account.locationsOf(name)
                .forEach((partner, country) -> partners.add(new Partner(prefix + partner, id, name, country)));
        account.attainments().forEach((programme, day) -> competencies.add(new Competency(id, programme, day)));
    }

    private void addCustomers(String name, GivenCustomer customer) {
        for (int i = 1; i <= customer.number(); i++) {
            String tenant = prefix + (customer.number() == 1 ? name : name + "-" + i);
            customers.add(new Customer(tenant, tenant, customer.country()));
            for (int s = 1; s <= customer.subscriptions().size(); s++) {
                addSubscription(
                        tenant, tenant + "-S" + s, customer.subscriptions().get(s - 1));
            }
        }
    }

    private void addSubscription(String tenant, String id, GivenSubscription subscription) {
        subscription
                .rows()
                .forEach(row -> addRow(tenant, id, subscription.product(), subscription.channelOrCsp(), row));
        for (GivenAssociation given : subscription.partners()) {
            MonthSpan months = given.months();
            associations.add(new Association(
                    id,
                    partner(given.partner()),
                    given.kind(),
                    Objects.requireNonNullElse(given.claim(), Claim.NONE),
                    months != null ? months.first() : Objects.requireNonNullElse(given.from(), LONG_AGO),
                    months == null ? null : months.last()));
        }
    }

    private void addRow(String tenant, String subscription, String product, Channel channel, GivenRow given) {
        MonthSpan months = Objects.requireNonNullElse(given.months(), covered);
        if (!covered.covers(months)) {
            throw new IllegalArgumentException(months + " is not within " + covered);
        }
        for (YearMonth month : months.months()) {
            rows.add(new SubscriptionMonth(
                    subscription,
                    tenant,
                    month,
                    product,
                    channel,
                    Objects.requireNonNullElse(given.paid(), true),
                    given.agreementStart(),
                    Objects.requireNonNullElse(given.seats(), 10L),
                    Objects.requireNonNullElse(given.users(), 0L),
                    Objects.requireNonNullElse(given.billed(), BigDecimal.ZERO),
                    Objects.requireNonNullElse(given.credited(), BigDecimal.ZERO),
                    given.capacity()));
        }
    }

    private void addPeople(GivenPeople people) {
        for (int i = 1; i <= people.number(); i++) {
            String id = prefix + (people.id() != null ? people.id() : people.partner() + "-I" + passes.size());
            people.passed()
                    .forEach((exam, day) -> passes.add(new ExamPass(
                            id,
                            partner(people.partner()),
                            exam,
                            day,
                            people.expiresOn(),
                            people.associatedFrom(),
                            people.associatedTo())));
        }
    }

    private String partner(String name) {
        String id = prefix + name;
        if (partners.stream().noneMatch(partner -> partner.partnerId().equals(id))) {
            throw new IllegalArgumentException("no partner " + name);
        }
        return id;
    }
}
