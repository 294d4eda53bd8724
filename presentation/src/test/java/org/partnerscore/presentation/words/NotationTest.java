package org.partnerscore.presentation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.score.Points;

class NotationTest {
    private final Notation english = new Notation(Words.in(Language.EN));
    private final Notation french = new Notation(Words.in(Language.FR));

    @Test
    void digits_stand_in_groups_of_three() {
        assertThat(english.number(new BigDecimal("1234567.50"))).isEqualTo("1,234,567.5");
        assertThat(french.number(new BigDecimal("1234567.50"))).isEqualTo("1\u202f234\u202f567,5");
        assertThat(english.number(999)).isEqualTo("999");
        assertThat(english.number(-123456)).isEqualTo("-123,456");
    }

    @Test
    void whole_dollars_go_without_cents_and_others_with_both() {
        assertThat(english.money(new BigDecimal("300000"))).isEqualTo("USD\u00a0300,000");
        assertThat(english.money(new BigDecimal("-0.5"))).isEqualTo("USD\u00a0-0.50");
        assertThat(french.money(new BigDecimal("85649.50"))).isEqualTo("85\u202f649,50\u00a0USD");
    }

    @Test
    void numbers_without_exponent_stay_without() {
        assertThat(english.number(new BigDecimal("3E+5"))).isEqualTo("300,000");
        assertThat(english.number(new BigDecimal("0E+5"))).isEqualTo("0");
    }

    @Test
    void zero_customers_are_many_in_english_and_one_in_french() {
        assertThat(english.amount(BigDecimal.ZERO, Unit.CUSTOMERS)).isEqualTo("0 customers");
        assertThat(french.amount(BigDecimal.ZERO, Unit.CUSTOMERS)).isEqualTo("0 client");
        assertThat(english.amount(BigDecimal.ONE, Unit.PEOPLE)).isEqualTo("1 person");
        assertThat(french.amount(new BigDecimal(2), Unit.PEOPLE)).isEqualTo("2 personnes");
        assertThat(english.amount(new BigDecimal(-1), Unit.CUSTOMERS)).isEqualTo("-1 customer");
    }

    @Test
    void points_keep_two_decimals_and_maxima_only_what_they_need() {
        assertThat(french.points(new Points(705))).isEqualTo("7,05");
        assertThat(english.roundPoints(new Points(1000))).isEqualTo("10");
        assertThat(english.roundPoints(new Points(1250))).isEqualTo("12.5");
    }

    @Test
    void the_first_of_a_month_is_an_ordinal_in_french() {
        assertThat(french.day(LocalDate.of(2020, 10, 1))).isEqualTo("1er octobre 2020");
        assertThat(french.day(LocalDate.of(2021, 5, 31))).isEqualTo("31 mai 2021");
        assertThat(english.day(LocalDate.of(2020, 10, 1))).isEqualTo("1 October 2020");
        assertThat(english.month(YearMonth.of(2021, 2))).isEqualTo("February 2021");
    }
}
