package org.partnerscore.presentation.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.presentation.SampleProgramme;

class ReasonWordsTest {
    private final ReasonWords english = new ReasonWords(Words.in(Language.EN), SampleProgramme.programme());
    private final ReasonWords french = new ReasonWords(Words.in(Language.FR), SampleProgramme.programme());

    @Test
    void amounts_carry_the_unit_of_the_indicator() {
        Reason reason = Reason.of(ReasonCode.SHORT_OF_TARGET, new BigDecimal("1200"));
        assertThat(english.sentence(reason, Unit.USD)).isEqualTo("USD\u00a01,200 short of the target.");
        assertThat(english.sentence(reason, Unit.USERS)).isEqualTo("1,200 users short of the target.");
        assertThat(french.sentence(reason, Unit.USERS))
                .isEqualTo("Il manque 1\u202f200 utilisateurs pour atteindre l'objectif.");
    }

    @Test
    void a_unit_may_have_words_of_its_own() {
        Reason reason = Reason.of(ReasonCode.NEGATIVE_VALUE);
        assertThat(english.sentence(reason, Unit.USD)).startsWith("More was credited than billed");
        assertThat(english.sentence(reason, Unit.USERS)).startsWith("Below zero");
    }

    @Test
    void days_and_per_cent_are_written_in_the_language() {
        Reason headcount =
                Reason.of(ReasonCode.HEADCOUNT_REACHED, 50, LocalDate.of(2020, 12, 1), LocalDate.of(2022, 12, 1));
        assertThat(french.sentence(headcount, Unit.PEOPLE)).contains("50 personnes", "1er décembre 2020");
        assertThat(french.sentence(Reason.of(ReasonCode.GROWTH_NOT_REACHED, 35, 1L), Unit.PEOPLE))
                .isEqualTo("Il manque 1 personne pour une croissance de 35\u00a0%.");
    }

    @Test
    void markets_are_named_as_the_programme_names_them() {
        assertThat(french.sentence(Reason.of(ReasonCode.MARKET_BY_LOCATION, "developing"), Unit.USD))
                .startsWith("en développement");
    }

    @Test
    void a_single_missing_month_is_no_span() {
        YearMonth may = YearMonth.of(2020, 5);
        assertThat(english.sentence(Reason.of(ReasonCode.HISTORY_INCOMPLETE, may, may), Unit.USERS))
                .isEqualTo("No data for May 2020; the month counts as empty.");
        assertThat(english.sentence(Reason.of(ReasonCode.HISTORY_INCOMPLETE, may, may.plusMonths(1)), Unit.USERS))
                .isEqualTo("No data from May 2020 to June 2020; those months count as empty.");
    }

    @Test
    void a_refused_month_needs_no_indicator() {
        assertThat(english.sentence(
                        Reason.of(ReasonCode.MONTH_AFTER_DATA, YearMonth.of(2021, 6), YearMonth.of(2021, 5))))
                .isEqualTo("June 2021 comes after the data, which end in May 2021."
                        + " Choose a month up to then, or add the later data.");
    }

    @Test
    void an_amount_without_an_indicator_is_refused() {
        Reason reason = Reason.of(ReasonCode.SHORT_OF_TARGET, BigDecimal.ONE);
        assertThatThrownBy(() -> english.sentence(reason)).hasMessageContaining("unit");
    }
}
