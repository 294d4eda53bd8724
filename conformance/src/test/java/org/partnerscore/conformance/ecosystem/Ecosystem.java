package org.partnerscore.conformance.ecosystem;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.partnerscore.core.facts.DataSpan;

/** A whole data set in memory. The order of its rows is the order in which they are fed. */
public record Ecosystem(
        List<Partner> partners,
        List<Customer> customers,
        List<SubscriptionMonth> subscriptionMonths,
        List<Association> associations,
        List<ExamPass> examPasses,
        List<Competency> competencies) {
    public Ecosystem {
        partners = List.copyOf(partners);
        customers = List.copyOf(customers);
        subscriptionMonths = List.copyOf(subscriptionMonths);
        associations = List.copyOf(associations);
        examPasses = List.copyOf(examPasses);
        competencies = List.copyOf(competencies);
    }

    /** What time its rows cover. */
    public DataSpan span() {
        YearMonth first = subscriptionMonths.stream()
                .map(SubscriptionMonth::month)
                .min(YearMonth::compareTo)
                .orElseThrow();
        YearMonth last = subscriptionMonths.stream()
                .map(SubscriptionMonth::month)
                .max(YearMonth::compareTo)
                .orElseThrow();
        LocalDate firstPass = examPasses.stream()
                .map(ExamPass::passedOn)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new DataSpan(first, last, firstPass);
    }

    /** The data set with another table of that name. */
    public Ecosystem withPartners(List<Partner> other) {
        return new Ecosystem(other, customers, subscriptionMonths, associations, examPasses, competencies);
    }

    /** The data set with another table of that name. */
    public Ecosystem withCustomers(List<Customer> other) {
        return new Ecosystem(partners, other, subscriptionMonths, associations, examPasses, competencies);
    }

    /** The data set with another table of that name. */
    public Ecosystem withSubscriptionMonths(List<SubscriptionMonth> other) {
        return new Ecosystem(partners, customers, other, associations, examPasses, competencies);
    }

    /** The data set with another table of that name. */
    public Ecosystem withAssociations(List<Association> other) {
        return new Ecosystem(partners, customers, subscriptionMonths, other, examPasses, competencies);
    }

    /** The data set with another table of that name. */
    public Ecosystem withExamPasses(List<ExamPass> other) {
        return new Ecosystem(partners, customers, subscriptionMonths, associations, other, competencies);
    }

    /** The rows of several data sets, which must have no key in common. */
    public static Ecosystem union(List<Ecosystem> all) {
        return new Ecosystem(
                all.stream().flatMap(each -> each.partners.stream()).toList(),
                all.stream().flatMap(each -> each.customers.stream()).toList(),
                all.stream().flatMap(each -> each.subscriptionMonths.stream()).toList(),
                all.stream().flatMap(each -> each.associations.stream()).toList(),
                all.stream().flatMap(each -> each.examPasses.stream()).toList(),
                all.stream().flatMap(each -> each.competencies.stream()).toList());
    }

    /** The same rows in an order drawn from a seed. */
    public Ecosystem shuffled(long seed) {
        Random random = new Random(seed);
        return new Ecosystem(
                shuffled(partners, random),
                shuffled(customers, random),
                shuffled(subscriptionMonths, random),
                shuffled(associations, random),
                shuffled(examPasses, random),
                shuffled(competencies, random));
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
