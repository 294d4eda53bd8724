package org.partnerscore.insight.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;

class ChangeParserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "functional-consultants customer-engagement +3 by 2021-08-15",
                "developers finance-and-operations +1 by 2021-05-31",
                "person I-7 leaves on 2021-06-01",
                "customers customer-engagement +2 seats 30 users 20 billed 900.50 product sales country FR from 2021-07",
                "customers customer-engagement +2 seats 1 users 0 billed 0 from 2021-05",
                "customer T leaves from 2021-05",
                "users T +25 pathway customer-engagement from 2021-05",
                "users T -3 from 2021-06",
                "association T +CSP from 2021-05",
                "association T +CPOR:OSU from 2021-05",
                "association T -CPOR from 2021-05",
                "association T -CPOR:OSA from 2021-05",
                "association T -DPOR from 2021-05",
            })
    void what_a_change_says_of_itself_reads_as_the_same_change(String sentence) throws ChangeException {
        assertThat(Account.change(sentence).sentence()).isEqualTo(sentence);
    }

    @Test
    void a_change_without_a_date_begins_in_the_month_looked_at() throws ChangeException {
        assertThat(Account.change("consultants customer-engagement +3"))
                .isEqualTo(new Change.Certify(
                        "functional-consultants", "customer-engagement", 3, LocalDate.of(2021, 5, 31)));
        assertThat(Account.change("person I leaves")).isEqualTo(new Change.Leave("I", LocalDate.of(2021, 5, 1)));
        assertThat(Account.change("customers customer-engagement +2"))
                .isEqualTo(new Change.WinCustomers(
                        "customer-engagement", 2, 1, 0, BigDecimal.ZERO, null, null, YearMonth.of(2021, 5)));
        assertThat(Account.change("association T -cpor"))
                .isEqualTo(new Change.Associate("T", false, AssociationKind.CPOR, Claim.NONE, YearMonth.of(2021, 5)));
    }

    @Test
    void people_certified_by_a_month_are_by_its_end() throws ChangeException {
        assertThat(Account.change("developers customer-engagement +1 by 2022-02")
                        .sentence())
                .endsWith("by 2022-02-28");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | EMPTY",
                "consultant customer-engagement +3 | UNKNOWN_CHANGE",
                "consultants sales +3 | UNKNOWN_PATHWAY",
                "customers customer-engagement | INCOMPLETE",
                "customers customer-engagement +2 seats | INCOMPLETE",
                "customers customer-engagement 2 | UNEXPECTED",
                "customers customer-engagement +2 seats 0 | UNEXPECTED",
                "customers customer-engagement +2 billed 1.005 | UNEXPECTED",
                "customers customer-engagement +2 chairs 5 | UNEXPECTED",
                "customers customer-engagement +2 from 2021-13 | UNEXPECTED",
                "customers customer-engagement +2 from +402021-08 | UNEXPECTED",
                "person X leaves on +402021-08-01 | UNEXPECTED",
                "person X leaves on -2021-08 | UNEXPECTED",
                "customers customer-engagement +2 country XX | UNKNOWN_COUNTRY",
                "consultants customer-engagement -3 | UNEXPECTED",
                "users T +0 | UNEXPECTED",
                "users T +5 pathway sales | UNKNOWN_PATHWAY",
                "association T +OSU | UNEXPECTED",
                "association T +CPOR | UNEXPECTED",
                "person I goes | UNEXPECTED",
                "person I leaves on Monday | UNEXPECTED",
            })
    void what_cannot_be_understood_is_said(String sentence, ChangeProblem.Code code) {
        ChangeException failure = catchThrowableOfType(ChangeException.class, () -> Account.change(sentence));

        assertThat(failure.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.change()).isEqualTo(sentence);
        });
    }
}
