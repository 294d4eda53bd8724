package org.partnerscore.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.programme.Programme;

class ProgrammeCatalogTest {
    @Test
    void both_programmes_come_with_the_software() {
        assertThat(ProgrammeCatalog.bundled().programmes())
                .extracting(Programme::id)
                .containsExactly("cloud-business-applications", "small-and-midmarket-cloud-solutions");
    }

    @Test
    void a_programme_starts_with_its_first_rules() {
        assertThat(ProgrammeCatalog.bundled()
                        .programme("cloud-business-applications")
                        .start())
                .isEqualTo(LocalDate.of(2019, 11, 14));
    }
}
