package org.partnerscore.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.programme.Requirement;
import org.partnerscore.core.programme.Retirement;

class PersonHistoryTest {
    private static final int RETIRED_ON = day("2020-12-31");
    private static final int COUNTS_UNTIL = day("2021-12-31");
    private static final int ALWAYS = Integer.MIN_VALUE;
    private static final int OPEN = PersonHistory.OPEN;

    private final ExamTable exams = new ExamTable(
            List.of(new Requirement(
                    List.of(new Requirement.Alternative(List.of(Set.of("offered"), Set.of("retired")))))),
            List.of(
                    new Retirement("retired", LocalDate.of(2020, 12, 31), LocalDate.of(2021, 12, 31)),
                    new Retirement("irrelevant", LocalDate.of(2020, 12, 31), LocalDate.of(2021, 12, 31))));
    private final int offered = exams.numberOf("offered");
    private final int retired = exams.numberOf("retired");
    private final PersonHistory person = new PersonHistory(exams);

    @Test
    void a_pass_counts_from_its_day_on() {
        int passedOn = day("2021-05-31");
        person.pass(offered, passedOn, OPEN, ALWAYS, OPEN);

        assertThat(person.heldOn(passedOn - 1)).isZero();
        assertThat(person.heldOn(passedOn)).isEqualTo(1L << offered);
        assertThat(person.heldOn(Integer.MAX_VALUE)).isEqualTo(1L << offered);
    }

    @Test
    void a_pass_counts_on_the_day_it_expires_and_not_on_the_next() {
        int expiresOn = day("2021-05-31");
        person.pass(offered, day("2020-01-01"), expiresOn, ALWAYS, OPEN);

        assertThat(person.heldOn(expiresOn)).isNotZero();
        assertThat(person.heldOn(expiresOn + 1)).isZero();
    }

    @Test
    void a_pass_counts_from_the_first_day_of_the_association_until_the_day_before_the_person_is_gone() {
        int from = day("2021-01-01");
        int gone = day("2021-05-31");
        person.pass(offered, day("2020-01-01"), OPEN, from, gone);

        assertThat(person.heldOn(from - 1)).isZero();
        assertThat(person.heldOn(from)).isNotZero();
        assertThat(person.heldOn(gone - 1)).isNotZero();
        assertThat(person.heldOn(gone)).isZero();
    }

    @Test
    void a_pass_on_the_day_of_retirement_counts_until_the_last_day() {
        person.pass(retired, RETIRED_ON, OPEN, ALWAYS, OPEN);

        assertThat(person.heldOn(RETIRED_ON)).isNotZero();
        assertThat(person.heldOn(COUNTS_UNTIL)).isNotZero();
        assertThat(person.heldOn(COUNTS_UNTIL + 1)).isZero();
    }

    @Test
    void a_pass_after_retirement_never_counts() {
        person.pass(retired, RETIRED_ON + 1, OPEN, ALWAYS, OPEN);

        assertThat(person.passes()).isZero();
        assertThat(person.everHeld()).isZero();
    }

    @Test
    void the_earliest_of_several_ends_counts() {
        person.pass(retired, RETIRED_ON, day("2021-06-30"), ALWAYS, day("2021-06-01"));

        assertThat(person.from(0)).isEqualTo(RETIRED_ON);
        assertThat(person.until(0)).isEqualTo(day("2021-05-31"));
    }

    @Test
    void a_pass_that_counts_on_no_day_is_left_out() {
        person.pass(offered, day("2021-05-31"), OPEN, ALWAYS, day("2021-05-31"));
        person.pass(ExamTable.IRRELEVANT, day("2021-05-31"), OPEN, ALWAYS, OPEN);

        assertThat(person.passes()).isZero();
        assertThat(person.everHeld()).isZero();
    }

    @Test
    void a_pass_may_count_on_one_day_alone() {
        int passedOn = day("2021-05-31");
        person.pass(offered, passedOn, passedOn, ALWAYS, OPEN);

        assertThat(person.heldOn(passedOn)).isEqualTo(1L << offered);
    }

    @Test
    void exams_were_held_once_also_when_they_count_no_more() {
        person.pass(retired, RETIRED_ON, OPEN, ALWAYS, OPEN);
        assertThat(person.everHeld()).isEqualTo(1L << retired);

        person.pass(offered, day("2020-01-01"), day("2020-06-30"), ALWAYS, OPEN);
        assertThat(person.everHeld()).isEqualTo(1L << offered | 1L << retired);
    }

    @Test
    void of_several_passes_of_an_exam_any_will_do() {
        person.pass(offered, day("2020-01-01"), day("2020-06-30"), ALWAYS, OPEN);
        person.pass(offered, day("2021-01-01"), OPEN, ALWAYS, OPEN);

        assertThat(person.heldOn(day("2020-06-30"))).isNotZero();
        assertThat(person.heldOn(day("2020-07-01"))).isZero();
        assertThat(person.heldOn(day("2021-01-01"))).isNotZero();
    }

    @Test
    void another_person_begins_with_nothing_also_after_one_with_many_passes() {
        person.begin(1);
        for (int i = 0; i < 100; i++) {
            person.pass(i % 2 == 0 ? offered : retired, day("2020-01-01") + i, OPEN, ALWAYS, OPEN);
        }
        assertThat(person.passes()).isEqualTo(100);
        assertThat(person.heldOn(RETIRED_ON)).isEqualTo(1L << offered | 1L << retired);

        person.begin(2);

        assertThat(person.individual()).isEqualTo(2);
        assertThat(person.passes()).isZero();
        assertThat(person.everHeld()).isZero();
        assertThat(person.heldOn(RETIRED_ON)).isZero();
    }

    private static int day(String day) {
        return Math.toIntExact(LocalDate.parse(day).toEpochDay());
    }
}
