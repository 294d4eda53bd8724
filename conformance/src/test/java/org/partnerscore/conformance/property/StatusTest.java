package org.partnerscore.conformance.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.conformance.kernel.KernelScorer;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Revision;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.standing.Standing;
import org.partnerscore.insight.standing.Standings;
import org.partnerscore.insight.standing.Status;

/** A tier that is kept for some months against the scores of those months. The number of a test is its seed. */
class StatusTest {
    private static final String ACCOUNT = "A0";
    private static final int MONTHS = 6;

    static LongStream seeds() {
        return Seeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_tier_is_kept_from_the_latest_month_that_reached_the_best_one(long seed) {
        Scene scene = keeping(Scene.of(seed));

        Status status = status(scene);

        YearMonth first = scene.month().minusMonths(MONTHS - 1L);
        YearMonth known = latest(
                first,
                latest(
                        scene.ecosystem().span().first(),
                        YearMonth.from(scene.programme().start())));
        assertThat(status.first()).isEqualTo(first);
        assertThat(status.known()).isEqualTo(known);
        String expected = Tier.NONE;
        YearMonth reached = null;
        for (String tier : List.of("high", "low")) {
            for (YearMonth month = known; !month.isAfter(scene.month()); month = month.plusMonths(1)) {
                if (expected.equals(Tier.NONE) || expected.equals(tier)) {
                    if (card(scene, month).best().tier().equals(tier)) {
                        expected = tier;
                        reached = month;
                    }
                }
            }
        }
        Scorecard card = status.reached();
        assertThat(card == null ? Tier.NONE : card.best().tier()).isEqualTo(expected);
        assertThat(card == null ? null : card.month()).isEqualTo(reached);
        assertThat(status.until()).isEqualTo(reached == null ? null : reached.plusMonths(MONTHS - 1L));
    }

    @Test
    void some_are_kept_from_earlier_months_and_some_are_not_reached() {
        List<Status> all =
                seeds().mapToObj(seed -> status(keeping(Scene.of(seed)))).toList();

        assertThat(all).anyMatch(status -> status.reached() == null);
        assertThat(all)
                .anyMatch(status -> status.until() != null
                        && status.until().isBefore(status.first().plusMonths(2L * (MONTHS - 1))));
    }

    @Test
    void where_no_tier_is_kept_there_is_no_status() {
        Scene scene = Scene.of(0);

        assertThat(scene.programme().statusMonths()).isZero();
        assertThat(standing(scene).status()).isNull();
    }

    private static Status status(Scene scene) {
        Status status = standing(scene).status();
        assertThat(status).isNotNull();
        return java.util.Objects.requireNonNull(status);
    }

    private static Standing standing(Scene scene) {
        return new Standings(scene.programme(), null, scene.ecosystem().factsOf(ACCOUNT), scene.month()).standing();
    }

    private static Scorecard card(Scene scene, YearMonth month) {
        return KernelScorer.score(scene.programme(), month, scene.ecosystem()).stream()
                .filter(card -> card.account().equals(ACCOUNT))
                .findFirst()
                .orElseThrow();
    }

    private static YearMonth latest(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    /** The scene under a programme that keeps its tiers, which many accounts reach. */
    private static Scene keeping(Scene scene) {
        Programme programme = scene.programme();
        Dated<List<Tier>> tiers = new Dated<>(
                programme.tiers().name(),
                List.of(new Revision<>(
                        programme.start(),
                        programme.hasPoints()
                                ? List.of(tier(programme, "high", 40), tier(programme, "low", 15))
                                : List.of(
                                        ofValues(programme, "high", programme.indicators()),
                                        ofValues(
                                                programme,
                                                "low",
                                                programme.indicators().subList(0, 1))),
                        programme.tiers().revisions().get(0).reference())));
        Programme keeping = new Programme(
                programme.id(),
                programme.name(),
                programme.publicationDay(),
                programme.windowMonths(),
                programme.markets(),
                tiers,
                programme.pathways(),
                programme.credit(),
                programme.retirements(),
                programme.groups(),
                programme.indicators(),
                programme.workloads(),
                MONTHS);
        return new Scene(keeping, scene.month(), scene.ecosystem());
    }

    /** A tier that needs 1 of each of some indicators. */
    private static Tier ofValues(Programme programme, String id, List<Indicator> needed) {
        return Tier.ofValues(
                id, programme.name(), needed.stream().collect(Collectors.toMap(Indicator::id, each -> BigDecimal.ONE)));
    }

    private static Tier tier(Programme programme, String id, int minimum) {
        return new Tier(id, programme.name(), BigDecimal.valueOf(minimum));
    }
}
