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
