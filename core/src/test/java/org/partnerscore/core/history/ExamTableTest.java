package org.partnerscore.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.programme.Requirement;

class ExamTableTest {
    @Test
    void only_exams_of_requirements_have_a_number() {
        ExamTable exams =
                new ExamTable(List.of(requirement(Set.of("A", "B")), requirement(Set.of("B", "C"))), List.of());

        assertThat(exams.names()).containsExactly("A", "B", "C");
        assertThat(exams.numberOf("C")).isEqualTo(2);
        assertThat(exams.numberOf("D")).isEqualTo(ExamTable.IRRELEVANT);
    }

    @Test
    void sixty_four_exams_are_told_apart_and_more_are_refused() {
        ExamTable exams = new ExamTable(List.of(requirement(exams(64))), List.of());
        ExamMask last = exams.mask(requirement(Set.of(exams.names().get(63))));

        assertThat(last.metBy(1L << 63)).isTrue();
        assertThat(last.metBy(~(1L << 63))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExamTable(List.of(requirement(exams(65))), List.of()))
                .withMessageContaining("64");
    }

    @Test
    void a_requirement_is_met_by_every_part_of_any_alternative() {
        Requirement requirement = new Requirement(List.of(
                new Requirement.Alternative(List.of(Set.of("A", "B"), Set.of("C"))),
                new Requirement.Alternative(List.of(Set.of("D")))));
        ExamTable exams = new ExamTable(List.of(requirement), List.of());
        ExamMask mask = exams.mask(requirement);

        assertThat(mask.metBy(bits(exams, "A", "C"))).isTrue();
        assertThat(mask.metBy(bits(exams, "B", "C"))).isTrue();
        assertThat(mask.metBy(bits(exams, "D"))).isTrue();
        assertThat(mask.metBy(bits(exams, "A", "B"))).isFalse();
        assertThat(mask.metBy(bits(exams, "C"))).isFalse();
        assertThat(mask.metBy(0)).isFalse();
    }

    private static long bits(ExamTable exams, String... passed) {
        long bits = 0;
        for (String exam : passed) {
            bits |= 1L << exams.numberOf(exam);
        }
        return bits;
    }

    private static Set<String> exams(int count) {
        return IntStream.range(0, count).mapToObj(i -> "E" + i).collect(Collectors.toSet());
    }

    private static Requirement requirement(Set<String> anyOf) {
        return new Requirement(List.of(new Requirement.Alternative(List.of(anyOf))));
    }
}
