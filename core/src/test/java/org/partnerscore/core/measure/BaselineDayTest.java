package org.partnerscore.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineDayTest {
    private static final LocalDate PROGRAMMES = LocalDate.of(2020, 10, 1);

    @Test
    void without_a_competency_it_is_the_programmes_day() {
        assertThat(BaselineDay.of(PROGRAMMES, LocalDate.of(2021, 5, 31), null))
                .isEqualTo(new BaselineDay(PROGRAMMES, false));
    }

    @ParameterizedTest
    @CsvSource({
        // an anniversary on the programme's day is not after it
        "2019-10-01, 2020-12-31, 2020-10-01, false",
        "2019-10-02, 2020-12-31, 2020-10-02, true",
        "2019-09-30, 2020-12-31, 2020-10-01, false",
        // day D itself is on or before D
        "2019-05-31, 2021-05-31, 2021-05-31, true",
        "2019-06-01, 2021-05-31, 2020-10-01, false",
        // the latest anniversary
        "2015-03-15, 2023-03-14, 2022-03-15, true",
        "2015-03-15, 2023-03-15, 2023-03-15, true",
        // the day of attainment is no anniversary of itself
        "2020-12-15, 2021-05-31, 2020-10-01, false",
        "2020-12-15, 2021-12-14, 2020-10-01, false",
        "2020-12-15, 2021-12-15, 2021-12-15, true",
        // attained after D
        "2022-01-01, 2021-05-31, 2020-10-01, false",
        // 29 February
        "2020-02-29, 2021-02-27, 2020-10-01, false",
        "2020-02-29, 2021-02-28, 2021-02-28, true",
        "2020-02-29, 2023-12-31, 2023-02-28, true",
        "2020-02-29, 2024-02-28, 2023-02-28, true",
        "2020-02-29, 2024-02-29, 2024-02-29, true",
    })
    void it_is_the_latest_anniversary_after_the_programmes_day_and_on_or_before_day_d(
            LocalDate attainedOn, LocalDate lastDay, LocalDate day, boolean anniversary) {
        assertThat(BaselineDay.of(PROGRAMMES, lastDay, attainedOn)).isEqualTo(new BaselineDay(day, anniversary));
    }
}
