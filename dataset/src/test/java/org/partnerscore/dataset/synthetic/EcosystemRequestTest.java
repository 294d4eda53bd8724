package org.partnerscore.dataset.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcosystemRequestTest {
    @ParameterizedTest
    @CsvSource({"1, 2", "40, 2", "2000, 100", "1000000, 50000", "10000000, 50000"})
    void there_is_an_account_for_every_20_tenants_within_bounds(long tenants, int accounts) {
        assertThat(EcosystemRequest.defaultAccounts(tenants)).isEqualTo(accounts);
    }

    @Test
    void there_are_31_people_for_every_account() {
        assertThat(EcosystemRequest.defaultPeople(50_000)).isEqualTo(1_550_000);
    }

    @Test
    void it_ends_in_may_2021_unless_said_otherwise() {
        EcosystemRequest request = EcosystemRequest.of(100, 1);

        assertThat(request.from().plusMonths(request.months() - 1L)).isEqualTo(YearMonth.of(2021, 5));
    }

    @Test
    void no_tenant_at_all_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EcosystemRequest.of(0, 1))
                .withMessage("tenants is 0; give a value from 1 to 1000000000");
    }

    @Test
    void a_span_without_months_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EcosystemRequest(10, 1, 2, 60, YearMonth.of(2019, 5), 0))
                .withMessage("months is 0; give a value from 1 to 240");
    }

    @Test
    void a_first_month_out_of_reach_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EcosystemRequest(10, 1, 2, 60, YearMonth.of(1999, 12), 25))
                .withMessage("from is 1999-12; give a value from 2000-01 to 2100-12");
    }
}
