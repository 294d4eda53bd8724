package org.partnerscore.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;

/** What no programme can be. */
class ProgrammeModelTest {
    private static final Text NAME = new Text("name", "nom");

    @Test
    void a_grid_gives_the_number_of_a_pathway_and_market_and_names_what_it_lacks() {
        Grid grid = Grid.everywhere(List.of("p", "q"), List.of("rich", "poor"), BigDecimal.TEN);

        assertThat(grid.get("q", "poor")).isEqualTo(BigDecimal.TEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid.get("q", "other"))
                .withMessageContaining("pathway q and market 'other'");
        assertThatIllegalArgumentException().isThrownBy(() -> grid.get("r", "rich"));
    }

    @Test
    void bands_that_do_not_climb_are_refused() {
        List<GrowthBands.Band> flat = List.of(new GrowthBands.Band(15, 35), new GrowthBands.Band(15, 25));

        assertThatIllegalArgumentException().isThrownBy(() -> new GrowthBands(Map.of("rich", flat)));
    }

    @Test
    void a_grant_needs_a_claim_and_cannot_displace_itself() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grant(AssociationKind.CSP, Set.of(), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grant(AssociationKind.CSP, Set.of(Claim.NONE), AssociationKind.CSP));
    }

    @Test
    void who_is_displaced_cannot_displace() {
        Grant cpor = new Grant(AssociationKind.CPOR, Set.of(Claim.OSA), AssociationKind.CSP);
        Grant dpor = new Grant(AssociationKind.DPOR, Set.of(Claim.NONE), AssociationKind.CPOR);

        assertThatIllegalArgumentException().isThrownBy(() -> new CreditPolicy(Map.of("sell", List.of(cpor, dpor))));
    }

    @Test
    void a_requirement_needs_alternatives_of_parts_of_exams() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Requirement(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Requirement.Alternative(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Requirement.Alternative(List.of(Set.of())));
    }

    @Test
    void an_exam_cannot_stop_counting_before_it_retires() {
        LocalDate day = LocalDate.of(2020, 12, 31);

        assertThat(new Retirement("X", day, day).countsUntil()).isEqualTo(day);
        assertThatIllegalArgumentException().isThrownBy(() -> new Retirement("X", day, day.minusDays(1)));
    }

    @Test
    void option_two_lasts_and_is_open_for_some_months() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HeadcountOption(Map.of(), 0, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> new HeadcountOption(Map.of(), 24, 0));
    }

    @Test
    void a_tier_needs_more_than_nothing_of_each_indicator_or_says_nothing_of_it() {
        BigDecimal least = new BigDecimal("0.01");

        assertThat(new Tier("gold", NAME, BigDecimal.TEN, least, Map.of()).minimumEach())
                .isEqualTo(least);
        assertThat(Tier.ofValues("gold", NAME, Map.of("people", least)).needs()).containsEntry("people", least);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tier("gold", NAME, BigDecimal.TEN, BigDecimal.ZERO, Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tier.ofValues("gold", NAME, Map.of("people", BigDecimal.ZERO)))
                .withMessageContaining("people");
    }

    @Test
    void a_track_takes_a_pair_or_more_of_an_earlier_month_and_may_take_any_amount() {
        assertThat(new PairThreshold(1, BigDecimal.ZERO, 1, "sell").pairs()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new PairThreshold(0, BigDecimal.ONE, 1, "sell"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PairThreshold(1, BigDecimal.ONE, 0, "sell"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PairThreshold(1, new BigDecimal("-0.01"), 1, "sell"));
    }

    @Test
    void a_reference_names_a_rule_and_a_page() {
        assertThat(new Reference("R1", "page", SmallProgramme.START).rule()).isEqualTo("R1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Reference(" ", "page", SmallProgramme.START));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reference("R1", " ", SmallProgramme.START));
    }

    @Test
    void a_tier_needs_points_and_a_name_both_languages() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tier("gold", NAME, BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Text("name", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Text("", "nom"));
    }

    @Test
    void a_programme_needs_an_indicator() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SmallProgramme().build());
    }

    @Test
    void a_programme_without_markets_has_the_one_market_without_a_name() {
        Programme programme = people(new SmallProgramme());

        assertThat(programme.marketIds()).containsExactly(Market.NONE);
        assertThat(programme.indicator("people")).isPresent();
        assertThat(programme.indicator("other")).isEmpty();
        assertThat(programme.start()).isEqualTo(SmallProgramme.START);
    }

    private static Programme people(SmallProgramme programme) {
        return programme
                .with("people", SmallProgramme.number(1), new MeasureDefinition.PeopleCertified(SmallProgramme.never()))
                .build();
    }

    @Test
    void a_pathway_is_found_by_its_id() {
        Programme programme = people(new SmallProgramme().withSecondPathway("fine"));

        assertThat(programme.pathway("p")).contains(programme.pathways().get(0));
        assertThat(programme.pathway("q")).contains(programme.pathways().get(1));
        assertThat(programme.pathway("r")).isEmpty();
    }

    @Test
    void markets_that_follow_from_pairs_are_tracks() {
        assertThat(people(new SmallProgramme().withTracks()).hasTracks()).isTrue();
        assertThat(people(new SmallProgramme().withMarkets(MarketBasis.CUSTOMERS))
                        .hasTracks())
                .isFalse();
        assertThat(people(new SmallProgramme()).hasTracks()).isFalse();
    }

    @Test
    void a_status_is_kept_for_a_month_or_more_or_not_at_all() {
        assertThat(lasting(12, 0).keepsStatus()).isFalse();
        assertThat(lasting(12, 1).keepsStatus()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> lasting(12, -1));
    }

    @Test
    void the_window_is_a_month_or_more() {
        assertThat(lasting(1, 0).windowMonths()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> lasting(0, 0));
    }

    private static Programme lasting(int windowMonths, int statusMonths) {
        Programme small = people(new SmallProgramme());
        return new Programme(
                small.id(),
                small.name(),
                small.publicationDay(),
                windowMonths,
                small.markets(),
                small.tiers(),
                small.pathways(),
                small.credit(),
                small.retirements(),
                small.groups(),
                small.indicators(),
                small.workloads(),
                statusMonths);
    }

    @Test
    void measures_are_spelled_in_small_letters_and_hyphens_and_differ() {
        List<MeasureDefinition> all = List.of(
                new MeasureDefinition.NetBilled(SmallProgramme.never(), SmallProgramme.never()),
                new MeasureDefinition.AddsMinusLosses(SmallProgramme.never(), SmallProgramme.never()),
                new MeasureDefinition.PeopleCertified(SmallProgramme.never()),
                new MeasureDefinition.CertifiedGrowth(
                        "people", SmallProgramme.never(), SmallProgramme.never(), SmallProgramme.never()),
                new MeasureDefinition.CrossedLine(SmallProgramme.never(), SmallProgramme.never()),
                new MeasureDefinition.NetPairs(PairAmount.BILLED, SmallProgramme.never(), SmallProgramme.never()),
                new MeasureDefinition.ConsumptionGrowth(SmallProgramme.never(), SmallProgramme.never()),
                new MeasureDefinition.GrowthOverBase(SmallProgramme.never(), SmallProgramme.never()));

        assertThat(all).hasSameSizeAs(MeasureDefinition.class.getPermittedSubclasses());
        assertThat(all)
                .extracting(MeasureDefinition::measure)
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"))
                .doesNotHaveDuplicates();
    }

    @Test
    void money_and_consumption_have_hundredths() {
        assertThat(Arrays.stream(Unit.values()).filter(Unit::isFine)).containsExactly(Unit.USD, Unit.CONSUMPTION);
    }
}
