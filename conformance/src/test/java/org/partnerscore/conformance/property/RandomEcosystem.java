package org.partnerscore.conformance.property;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.Competency;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Meter;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Requirement;
import org.partnerscore.core.programme.Unit;

/**
 * Draws a small data set in which much happens: customers come and go, partners overlap, users lie about the lines, people
 * about the bands. Not believable, but full of edges.
 */
final class RandomEcosystem {
    private static final String[] COUNTRIES = {"US", "DE", "IN", "BR", "IN"};
    private static final long[] USERS = {0, 3, 5, 20, 49, 50, 52, 99, 100, 149, 150, 160, 249, 250, 255, 300, 400};
    private static final int[] PEOPLE = {0, 1, 2, 4, 5, 6, 7, 14, 15, 21, 25, 30, 50};

    private final Draw draw;
    private final Programme programme;
    private final YearMonth first;
    private final YearMonth last;
    private final List<String> products;
    private final List<String> exams;
    private final List<Requirement.Alternative> ways;
    private final List<Integer> crowds;
    private final List<Partner> partners = new ArrayList<>();
    private final List<Customer> customers = new ArrayList<>();
    private final List<SubscriptionMonth> rows = new ArrayList<>();
    private final List<Association> associations = new ArrayList<>();
    private final List<ExamPass> passes = new ArrayList<>();
    private final List<Competency> competencies = new ArrayList<>();

    RandomEcosystem(Draw draw, Programme programme, YearMonth month) {
        this.draw = draw;
        this.programme = programme;
        first = month.minusMonths(draw.between(6, 27));
        last = month.plusMonths(draw.below(3));
        products = products(programme);
        ways = ways(programme);
        exams = exams(ways);
        crowds = crowds(programme);
    }

    private static List<String> products(Programme programme) {
        Set<String> all = new TreeSet<>(Set.of("other"));
        programme
                .pathways()
                .forEach(pathway -> pathway.products().revisions().forEach(revision -> {
                    if (revision.value() != null) {
                        all.addAll(revision.value());
                    }
                }));
        return List.copyOf(all);
    }

    /** Every way in which a person can be counted. */
    private static List<Requirement.Alternative> ways(Programme programme) {
        List<Requirement.Alternative> all = new ArrayList<>();
        programme.indicators().forEach(indicator -> {
            if (indicator.measure() instanceof MeasureDefinition.PeopleCertified people) {
                people.requirements().revisions().forEach(revision -> {
                    if (revision.value() != null) {
                        revision.value().values().forEach(requirement -> all.addAll(requirement.anyOf()));
                    }
                });
            }
        });
        return all;
    }

    private static List<String> exams(List<Requirement.Alternative> ways) {
        Set<String> all = new TreeSet<>();
        ways.forEach(way -> way.allOf().forEach(all::addAll));
        return List.copyOf(all);
    }

    /** How many customers the tiers ask for (R21), which may be more than a few; empty where none asks for any. */
    private static List<Integer> crowds(Programme programme) {
        Set<Integer> all = new TreeSet<>();
        programme.tiers().revisions().forEach(revision -> {
            if (revision.value() != null) {
                revision.value()
                        .forEach(tier -> programme.indicators().stream()
                                .filter(indicator -> indicator.unit() == Unit.CUSTOMERS)
                                .map(indicator -> tier.needs().get(indicator.id()))
                                .filter(Objects::nonNull)
                                .forEach(need -> all.add(need.intValueExact())));
            }
        });
        return List.copyOf(all);
    }

    Ecosystem make() {
        // A customer of nobody's makes sure that the data cover all their months.
        customers.add(new Customer("backdrop", "backdrop", "US"));
        months(first, last).forEach(month -> rows.add(row("backdrop", "backdrop", month, "other", Channel.OTHER)));
        for (int a = 0; a < 4; a++) {
            addAccount("A" + a);
        }
        for (int t = 0; t < 14; t++) {
            addCustomer("T" + t);
        }
        if (!crowds.isEmpty() && !draw.oneIn(3)) {
            int needed = draw.oneOf(crowds);
            addCrowd(needed + draw.below(needed + 2));
        }
        return new Ecosystem(partners, customers, rows, associations, passes, competencies);
    }

    private void addAccount(String account) {
        int locations = draw.between(1, 2);
        for (int l = 0; l < locations; l++) {
            partners.add(new Partner(account + "-" + l, account, account, draw.oneOf(COUNTRIES)));
        }
        if (draw.oneIn(2)) {
            LocalDate attained = draw.day(LocalDate.of(2019, 2, 1), LocalDate.of(2021, 12, 31));
            competencies.add(new Competency(account, programme.id(), attained));
        }
        int groups = draw.between(0, 4);
        for (int group = 0; group < groups; group++) {
            addPeople(account, locations, group);
        }
    }

    /** People who are alike but for a few days. */
    private void addPeople(String account, int locations, int group) {
        int count = PEOPLE[draw.below(PEOPLE.length)];
        List<String> passed = new ArrayList<>();
        int exam = draw.between(1, 4);
        for (int i = 0; i < exam; i++) {
            passed.add(draw.oneOf(exams));
        }
        if (draw.oneIn(2)) {
            draw.oneOf(ways).allOf().forEach(part -> passed.add(draw.oneOf(List.copyOf(new TreeSet<>(part)))));
        }
        LocalDate day = draw.day(LocalDate.of(2019, 6, 1), last.atEndOfMonth());
        for (int i = 0; i < count; i++) {
            for (String each : passed) {
                LocalDate passedOn = draw.oneIn(4) ? day.plusDays(draw.below(90)) : day;
                passes.add(new ExamPass(
                        account + "-I" + group + "-" + i,
                        account + "-" + draw.below(locations),
                        each,
                        passedOn,
                        draw.oneIn(6) ? passedOn.plusDays(draw.below(500)) : null,
                        draw.oneIn(8) ? passedOn.plusDays(draw.below(200)) : null,
                        draw.oneIn(8) ? passedOn.plusDays(200L + draw.below(500)) : null));
            }
        }
    }

    private void addCustomer(String tenant) {
        customers.add(new Customer(tenant, tenant, draw.oneOf(COUNTRIES)));
        int subscriptions = draw.between(1, 3);
        for (int s = 0; s < subscriptions; s++) {
            addSubscription(tenant, tenant + "-S" + s);
        }
    }

    /** Customers who are alike: each began to use the same within a year, sold by the same partner. */
    private void addCrowd(int count) {
        String product = draw.oneOf(
                products.stream().filter(each -> !each.equals("other")).toList());
        Partner partner = draw.oneOf(partners);
        YearMonth from = last.minusMonths(draw.between(1, 12));
        for (int i = 0; i < count; i++) {
            String id = "C" + i;
            customers.add(new Customer(id, id, draw.oneOf(COUNTRIES)));
            months(from.isBefore(first) ? first : from, last)
                    .forEach(month -> rows.add(row(id, id, month, product, Channel.CSP)));
            associations.add(new Association(id, partner.partnerId(), AssociationKind.CSP, Claim.NONE, from, null));
        }
    }

    private void addSubscription(String tenant, String id) {
        String product = draw.oneOf(products);
        Channel channel = draw.oneOf(Channel.values());
        boolean present = draw.oneIn(2);
        int turn = draw.between(4, 12);
        for (YearMonth month : months(first, last)) {
            present ^= draw.oneIn(turn);
            if (present) {
                rows.add(row(id, tenant, month, product, channel));
            }
        }
        int partnersOfIt = draw.below(4);
        for (int i = 0; i < partnersOfIt; i++) {
            associations.add(association(id));
        }
    }

    private SubscriptionMonth row(String id, String tenant, YearMonth month, String product, Channel channel) {
        boolean saysCapacity = byCapacity(product) && !draw.oneIn(4);
        return new SubscriptionMonth(
                id,
                tenant,
                month,
                product,
                channel,
                !draw.oneIn(12),
                channel == Channel.EA ? month.atDay(15).minusMonths(draw.below(14)) : null,
                draw.oneIn(12) ? 0 : draw.between(1, 500),
                USERS[draw.below(USERS.length)],
                BigDecimal.valueOf(draw.below(3_000_000), 2),
                draw.oneIn(6) ? BigDecimal.valueOf(draw.below(3_000_000), 2) : BigDecimal.ZERO,
                saysCapacity ? (long) draw.below(100_000) : null);
    }

    private boolean byCapacity(String product) {
        return programme.workloads().stream()
                .anyMatch(workload -> workload.meter() == Meter.CAPACITY
                        && workload.products().revisions().stream()
                                .anyMatch(revision -> revision.value() != null
                                        && revision.value().contains(product)));
    }

    private Association association(String subscription) {
        AssociationKind kind = draw.oneOf(AssociationKind.values());
        YearMonth from = draw.month(first.minusMonths(6), last);
        return new Association(
                subscription,
                draw.oneOf(partners).partnerId(),
                kind,
                kind == AssociationKind.CPOR ? draw.oneOf(Claim.values()) : Claim.NONE,
                from,
                draw.oneIn(2) ? null : from.plusMonths(draw.below(20)));
    }

    private static List<YearMonth> months(YearMonth first, YearMonth last) {
        return java.util.stream.Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
