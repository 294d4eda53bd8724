package org.partnerscore.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.history.ExamMask;
import org.partnerscore.core.history.ExamTable;
import org.partnerscore.core.history.PersonHistory;
import org.partnerscore.core.programme.Requirement;

class CertifiedSpansTest {
    private static final Requirement REQUIREMENT = SmallProgramme.requirement(List.of(List.of("A", "B"), List.of("C")));
    private static final ExamTable EXAMS = new ExamTable(List.of(REQUIREMENT), List.of());
    private static final ExamMask MASK = EXAMS.mask(REQUIREMENT);
    private static final int FIRST = 100;
    private static final int LAST = 200;

    private final CertifiedSpans spans = new CertifiedSpans();

    @Test
    void people_certified_before_are_there_on_the_first_day() {
        add(50, 150);
        add(50, 100);

        assertThat(spans.firstDayWith(2)).isEqualTo(FIRST);
    }

    @Test
    void who_is_gone_before_the_first_day_or_comes_after_the_last_does_not_count() {
        add(50, FIRST - 1);
        add(LAST + 1, 300);

        assertThat(spans.firstDayWith(1)).isEqualTo(CertifiedSpans.NEVER);
    }

    @Test
    void who_is_certified_from_the_day_after_the_last_by_another_exam_does_not_count() {
        PersonHistory person = new PersonHistory(EXAMS);
        person.begin(0);
        pass(person, "A", 50, LAST);
        pass(person, "C", LAST + 1, 300);
        spans.add(person, MASK, FIRST, LAST);

        assertThat(spans.firstDayWith(1)).isEqualTo(CertifiedSpans.NEVER);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 17, 50})
    void a_person_may_come_and_go_any_number_of_times(int times) {
        PersonHistory person = new PersonHistory(EXAMS);
        person.begin(0);
        for (int i = times; i > 0; i--) {
            pass(person, "C", FIRST + 10 * i, FIRST + 10 * i + 5);
        }
        spans.add(person, MASK, FIRST, FIRST + 10 * times + 9);

        assertThat(spans.firstDayWith(1)).isEqualTo(FIRST + 10);
    }

    @Test
    void the_last_day_counts() {
        add(FIRST, 300);
        add(LAST, 300);

        assertThat(spans.firstDayWith(2)).isEqualTo(LAST);
    }

    @Test
    void people_must_be_certified_on_one_day_together() {
        add(110, 119);
        add(120, 130);
        assertThat(spans.firstDayWith(2)).isEqualTo(CertifiedSpans.NEVER);

        add(119, 125);
        assertThat(spans.firstDayWith(2)).isEqualTo(119);
    }

    @Test
    void a_person_who_comes_and_goes_is_one_person() {
        PersonHistory person = new PersonHistory(EXAMS);
        person.begin(0);
        pass(person, "C", 110, 120);
        pass(person, "C", 140, 150);
        spans.add(person, MASK, FIRST, LAST);

        assertThat(spans.firstDayWith(1)).isEqualTo(110);
        assertThat(spans.firstDayWith(2)).isEqualTo(CertifiedSpans.NEVER);
    }

    @Test
    void another_account_begins_with_nobody() {
        add(110, 120);
        spans.clear();

        assertThat(spans.firstDayWith(1)).isEqualTo(CertifiedSpans.NEVER);
    }

    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("partnerscore.long") ? 20_000 : 500);
    }

    /** The number of a test is its seed. */
    @ParameterizedTest
    @MethodSource("seeds")
    void the_first_day_is_the_one_found_by_counting_day_by_day(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<PersonHistory> people = new ArrayList<>();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            people.add(person(random));
        }
        people.forEach(person -> spans.add(person, MASK, FIRST, LAST));

        for (int needed = 1; needed <= count + 1; needed++) {
            assertThat(spans.firstDayWith(needed)).as("with " + needed).isEqualTo(dayByDay(people, needed));
        }
    }

    private static int dayByDay(List<PersonHistory> people, int needed) {
        for (int day = FIRST; day <= LAST; day++) {
            int today = day;
            if (people.stream()
                            .filter(person -> MASK.metBy(person.heldOn(today)))
                            .count()
                    >= needed) {
                return day;
            }
        }
        return CertifiedSpans.NEVER;
    }

    private static PersonHistory person(SplittableRandom random) {
        PersonHistory person = new PersonHistory(EXAMS);
        person.begin(0);
        int passes = random.nextInt(6);
        for (int i = 0; i < passes; i++) {
            int from = FIRST - 30 + random.nextInt(150);
            pass(person, EXAMS.names().get(random.nextInt(3)), from, from + random.nextInt(80));
        }
        return person;
    }

    private void add(int from, int until) {
        PersonHistory person = new PersonHistory(EXAMS);
        person.begin(0);
        pass(person, "C", from, until);
        spans.add(person, MASK, FIRST, LAST);
    }

    private static void pass(PersonHistory person, String exam, int from, int until) {
        person.pass(EXAMS.numberOf(exam), from, until, Integer.MIN_VALUE, PersonHistory.OPEN);
    }
}
