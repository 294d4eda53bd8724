package org.partnerscore.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
    @ParameterizedTest
    @ValueSource(strings = {"0000-01", "1969-12", "2020-01", "2020-12", "9999-12"})
    void a_month_comes_back_from_its_number(String month) {
        assertThat(MonthNumber.month(MonthNumber.of(YearMonth.parse(month)))).hasToString(month);
    }

    @Test
    void numbers_of_months_follow_one_another_across_years() {
        assertThat(MonthNumber.of(YearMonth.of(2021, 1))).isEqualTo(MonthNumber.of(YearMonth.of(2020, 12)) + 1);
        assertThat(MonthNumber.of(LocalDate.of(2021, 1, 31))).isEqualTo(MonthNumber.of(YearMonth.of(2021, 1)));
    }

    @Test
    void a_span_may_be_one_month_but_not_end_before_it_begins() {
        YearMonth month = YearMonth.of(2021, 5);

        assertThat(new DataSpan(month, month, null).last()).isEqualTo(month);
        assertThatIllegalArgumentException().isThrownBy(() -> new DataSpan(month, month.minusMonths(1), null));
    }

    @Test
    void country_codes_are_the_249_of_the_standard() {
        assertThat(CountryCodes.ALL).hasSize(249).allMatch(code -> code.matches("[A-Z]{2}"));
    }

    @Test
    void only_a_cpor_claims() {
        YearMonth may = YearMonth.of(2021, 5);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Association("S1", "P1", AssociationKind.DPOR, Claim.OSA, may, null));
    }

    @Test
    void an_association_is_in_force_from_its_first_month_to_its_last() {
        YearMonth may = YearMonth.of(2021, 5);
        Association association = new Association("S1", "P1", AssociationKind.CSP, Claim.NONE, may, may.plusMonths(1));

        assertThat(association.inForce(may.minusMonths(1))).isFalse();
        assertThat(association.inForce(may)).isTrue();
        assertThat(association.inForce(may.plusMonths(1))).isTrue();
        assertThat(association.inForce(may.plusMonths(2))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0, true",
        "-1, 0, 0, 0, 0, false",
        "0, -1, 0, 0, 0, false",
        "0, 0, -0.01, 0, 0, false",
        "0, 0, 0, -0.01, 0, false",
        "0, 0, 0, 0, -1, false",
        "0, 0, 0, 0, , true",
    })
    void no_number_of_a_row_may_be_negative(
            long seats, long users, BigDecimal billed, BigDecimal credited, @Nullable Long capacity, boolean good) {
        ThrowingCallable row = () -> new SubscriptionMonth(
                "S1",
                "T1",
                YearMonth.of(2021, 5),
                "sales",
                Channel.CSP,
                true,
                null,
                seats,
                users,
                billed,
                credited,
                capacity);

        if (good) {
            assertThatNoException().isThrownBy(row);
        } else {
            assertThatIllegalArgumentException().isThrownBy(row).withMessageContaining("S1");
        }
    }

    @Test
    void a_row_on_channel_ea_needs_the_start_of_its_agreement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SubscriptionMonth(
                        "S1",
                        "T1",
                        YearMonth.of(2021, 5),
                        "sales",
                        Channel.EA,
                        true,
                        null,
                        1,
                        1,
                        BigDecimal.ONE,
                        BigDecimal.ZERO));
    }
}
