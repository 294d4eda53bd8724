package org.partnerscore.conformance.property;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.SubscriptionMonth;

/** More of something that counts. */
enum Raise {
    BILLED {
        @Override
        Optional<Ecosystem> of(Ecosystem before, Draw draw) {
            return changeRow(
                    before,
                    draw,
                    row -> row.withBilled(row.billed().add(BigDecimal.valueOf(draw.below(9_000_000), 2))));
        }
    },
    USERS {
        @Override
        Optional<Ecosystem> of(Ecosystem before, Draw draw) {
            return changeRow(before, draw, row -> row.withUse(row.seats(), row.activeUsers() + draw.between(1, 400)));
        }
    },
    ASSOCIATION {
        @Override
        Optional<Ecosystem> of(Ecosystem before, Draw draw) {
            SubscriptionMonth row = draw.oneOf(before.subscriptionMonths());
            boolean creditedMore = before.subscriptionMonths().stream()
                    .anyMatch(each -> each.subscriptionId().equals(row.subscriptionId()) && each.netCents() < 0);
            if (creditedMore) {
                return Optional.empty(); // to be credited for such rows is no raise
            }
            AssociationKind kind = draw.oneOf(AssociationKind.values());
            List<Association> associations = new ArrayList<>(before.associations());
            associations.add(new Association(
                    row.subscriptionId(),
                    draw.oneOf(before.partners()).partnerId(),
                    kind,
                    kind == AssociationKind.CPOR ? draw.oneOf(Claim.values()) : Claim.NONE,
                    row.month(),
                    draw.oneIn(3) ? null : row.month().plusMonths(draw.below(15))));
            return Optional.of(before.withAssociations(associations));
        }
    },
    CUSTOMER {
        @Override
        Optional<Ecosystem> of(Ecosystem before, Draw draw) {
            SubscriptionMonth like = draw.oneOf(before.subscriptionMonths());
            List<Customer> customers = new ArrayList<>(before.customers());
            customers.add(new Customer("new", "new", draw.oneOf("US", "IN")));
            List<SubscriptionMonth> rows = new ArrayList<>(before.subscriptionMonths());
            YearMonth last = draw.month(like.month(), before.span().last());
            for (YearMonth month = like.month(); !month.isAfter(last); month = month.plusMonths(1)) {
                rows.add(new SubscriptionMonth(
                        "new",
                        "new",
                        month,
                        like.product(),
                        Channel.CSP,
                        true,
                        null,
                        10,
                        draw.below(400),
                        BigDecimal.TEN,
                        BigDecimal.ZERO));
            }
            List<Association> associations = new ArrayList<>(before.associations());
            associations.add(new Association(
                    "new",
                    draw.oneOf(before.partners()).partnerId(),
                    AssociationKind.CSP,
                    Claim.NONE,
                    like.month(),
                    null));
            return Optional.of(
                    before.withCustomers(customers).withSubscriptionMonths(rows).withAssociations(associations));
        }
    },
    PASS {
        @Override
        Optional<Ecosystem> of(Ecosystem before, Draw draw) {
            if (before.examPasses().isEmpty()) {
                return Optional.empty();
            }
            List<ExamPass> passes = new ArrayList<>(before.examPasses());
            int people = draw.between(1, 12);
            for (int i = 0; i < people; i++) {
                ExamPass like = draw.oneOf(before.examPasses());
                LocalDate day =
                        draw.day(LocalDate.of(2019, 6, 1), before.span().last().atEndOfMonth());
                for (ExamPass each : before.examPasses()) {
                    if (each.individualId().equals(like.individualId())) {
                        passes.add(new ExamPass("new-" + i, like.partnerId(), each.exam(), day, null, null, null));
                    }
                }
            }
            return Optional.of(before.withExamPasses(passes));
        }
    };

    /** The data set with something more; empty if the chances drawn offer nothing to raise. */
    abstract Optional<Ecosystem> of(Ecosystem before, Draw draw);

    private static Optional<Ecosystem> changeRow(Ecosystem before, Draw draw, UnaryOperator<SubscriptionMonth> change) {
        List<SubscriptionMonth> rows = new ArrayList<>(before.subscriptionMonths());
        int index = draw.below(rows.size());
        rows.set(index, change.apply(rows.get(index)));
        return Optional.of(before.withSubscriptionMonths(rows));
    }
}
