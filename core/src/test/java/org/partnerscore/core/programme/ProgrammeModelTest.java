package org.partnerscore.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
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
        Programme programme = new SmallProgramme()
                .with("people", SmallProgramme.number(1), new MeasureDefinition.PeopleCertified(SmallProgramme.never()))
                .build();

        assertThat(programme.marketIds()).containsExactly(Market.NONE);
        assertThat(programme.indicator("people")).isPresent();
        assertThat(programme.indicator("other")).isEmpty();
        assertThat(programme.start()).isEqualTo(SmallProgramme.START);
    }
}
