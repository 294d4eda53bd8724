package org.partnerscore.conformance.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;

/** What changes no point. The number of a test is the seed of its data set. */
class InvarianceTest {
    static LongStream seeds() {
        return Seeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_rows_changes_nothing(long seed) {
        Scene scene = Scene.of(seed);

        assertThat(scene.with(scene.ecosystem().shuffled(seed)).tables()).isEqualTo(scene.tables());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void splitting_a_location_changes_nothing(long seed) {
        Scene scene = Scene.of(seed);
        Draw draw = new Draw(seed);
        List<Partner> partners = new ArrayList<>();
        for (Partner each : scene.ecosystem().partners()) {
            partners.add(each);
            partners.add(new Partner(each.partnerId() + "-new", each.accountId(), each.name(), each.country()));
        }
        List<Association> associations = scene.ecosystem().associations().stream()
                .map(each -> draw.oneIn(2) ? each : at(each.partnerId() + "-new", each))
                .toList();
        List<ExamPass> passes = scene.ecosystem().examPasses().stream()
                .map(each -> draw.oneIn(2) ? each : at(each.partnerId() + "-new", each))
                .toList();

        Ecosystem split = scene.ecosystem()
                .withPartners(partners)
                .withAssociations(associations)
                .withExamPasses(passes);
        assertThat(scene.with(split).tables()).isEqualTo(scene.tables());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_unrelated_customer_changes_nothing(long seed) {
        Scene scene = Scene.of(seed);
        Ecosystem before = scene.ecosystem();
        List<Customer> customers = new ArrayList<>(before.customers());
        customers.add(new Customer("unrelated", "unrelated", "US"));
        List<SubscriptionMonth> rows = new ArrayList<>(before.subscriptionMonths());
        before.subscriptionMonths().stream()
                .filter(row -> row.tenantId().equals("T0") || row.tenantId().equals("T1"))
                .forEach(row -> rows.add(new SubscriptionMonth(
                        "unrelated-" + row.subscriptionId(),
                        "unrelated",
                        row.month(),
                        row.product(),
                        row.channel(),
                        row.paid(),
                        row.agreementStart(),
                        row.seats(),
                        row.activeUsers(),
                        row.billed(),
                        row.credited(),
                        row.capacity())));

        Ecosystem more = before.withCustomers(customers).withSubscriptionMonths(rows);
        assertThat(scene.with(more).tables()).isEqualTo(scene.tables());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_customers_and_people_of_another_account_change_nothing(long seed) {
        Scene scene = Scene.of(seed);
        Ecosystem before = scene.ecosystem();
        List<Partner> partners = new ArrayList<>(before.partners());
        partners.add(new Partner("Z", "Z", "Z", "US"));
        List<Association> associations = new ArrayList<>(before.associations());
        before.subscriptionMonths().stream()
                .map(SubscriptionMonth::subscriptionId)
                .distinct()
                .forEach(subscription -> associations.add(new Association(
                        subscription, "Z", AssociationKind.CSP, Claim.NONE, YearMonth.of(2018, 1), null)));
        List<ExamPass> passes = new ArrayList<>(before.examPasses());
        before.examPasses().forEach(pass -> passes.add(at("Z", pass)));

        Ecosystem more =
                before.withPartners(partners).withAssociations(associations).withExamPasses(passes);
        assertThat(scene.with(more).tables().lines().filter(line -> !line.startsWith("Z,")))
                .containsExactlyElementsOf(scene.tables().lines().toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void identical_and_overlapping_rows_count_once(long seed) {
        Scene scene = Scene.of(seed);
        Ecosystem before = scene.ecosystem();
        List<Association> associations = new ArrayList<>(before.associations());
        associations.addAll(before.associations());
        before.associations().forEach(each -> associations.add(laterPart(each)));
        List<ExamPass> passes = new ArrayList<>(before.examPasses());
        passes.addAll(before.examPasses());

        Ecosystem more = before.withAssociations(associations).withExamPasses(passes);
        assertThat(scene.with(more).tables()).isEqualTo(scene.tables());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void months_after_the_one_scored_and_more_than_24_before_it_change_nothing(long seed) {
        Scene scene = Scene.of(seed);
        Ecosystem before = scene.ecosystem();
        List<SubscriptionMonth> rows = before.subscriptionMonths().stream()
                .filter(row -> row.tenantId().equals("backdrop")
                        || (!row.month().isAfter(scene.month())
                                && !row.month().isBefore(scene.month().minusMonths(24))))
                .toList();

        assertThat(scene.with(before.withSubscriptionMonths(rows)).tables()).isEqualTo(scene.tables());
    }

    /** The same association but for its first months. */
    private static Association laterPart(Association whole) {
        YearMonth from = whole.from().plusMonths(3);
        return whole.to() != null && whole.to().isBefore(from)
                ? whole
                : new Association(
                        whole.subscriptionId(), whole.partnerId(), whole.kind(), whole.claim(), from, whole.to());
    }

    private static Association at(String partner, Association each) {
        return new Association(each.subscriptionId(), partner, each.kind(), each.claim(), each.from(), each.to());
    }

    private static ExamPass at(String partner, ExamPass each) {
        return new ExamPass(
                each.individualId(),
                partner,
                each.exam(),
                each.passedOn(),
                each.expiresOn(),
                each.associatedFrom(),
                each.associatedTo());
    }
}
