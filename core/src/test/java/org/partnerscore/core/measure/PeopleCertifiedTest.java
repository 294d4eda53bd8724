package org.partnerscore.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.Bench;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;

class PeopleCertifiedTest {
    private static final Programme PROGRAMME = programme("p");

    private final Bench bench = new Bench(PROGRAMME, "2019-05", "2021-05");

    private static Programme programme(String pathway) {
        return new SmallProgramme()
                .with(
                        "people",
                        SmallProgramme.number(5),
                        new MeasureDefinition.PeopleCertified(SmallProgramme.always(
                                Map.of(pathway, SmallProgramme.requirement(List.of(List.of("A", "B")))))))
                .build();
    }

    @Test
    void people_who_meet_the_requirement_on_the_last_day_of_the_month_count() {
        bench.account(
                0,
                null,
                a -> a.people(2, "2021-05-31", "A", "B")
                        .people(1, "2021-06-01", "A", "B")
                        .people(1, "2021-01-01", "A")
                        .person("2021-01-01", "2021-05-31", "A", "B")
                        .person("2021-01-01", "2021-05-30", "A", "B"));

        assertThat(bench.value(0)).isEqualTo("3");
        assertThat(bench.score(0).points()).hasToString("6.00");
    }

    @Test
    void people_of_one_account_are_not_those_of_the_next() {
        bench.account(0, null, a -> a.people(2, "2021-01-01", "A", "B"));
        bench.account(1, null, a -> a.people(1, "2021-01-01", "A", "B"));
        bench.account(2, null, a -> {});

        assertThat(bench.value(0)).isEqualTo("2");
        assertThat(bench.value(1)).isEqualTo("1");
        assertThat(bench.value(2)).isEqualTo("0");
    }

    @Test
    void every_person_is_a_line() {
        bench.account(0, null, a -> a.people(3, "2021-01-01", "A", "B"));

        assertThat(bench.lines()).extracting(line -> line.individual()).containsExactly(0, 1, 2);
        assertThat(bench.lines()).extracting(line -> line.amount()).containsOnly(1L);
    }

    @Test
    void a_pathway_without_a_requirement_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bench(programme("q"), "2019-05", "2021-05"))
                .withMessageContaining("pathway p");
    }
}
