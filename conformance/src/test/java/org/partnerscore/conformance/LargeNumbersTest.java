package org.partnerscore.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.conformance.ecosystem.EcosystemBuilder;
import org.partnerscore.conformance.engine.EngineScorer;
import org.partnerscore.conformance.engine.Form;
import org.partnerscore.conformance.kernel.ScoredTables;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.ProgrammeCatalog;

/** The largest values that a data set can hold, more of them than 64 bits of cents can. */
class LargeNumbersTest {
    private static final Programme PROGRAMME = ProgrammeCatalog.bundled().programme("cloud-business-applications");
    private static final YearMonth MONTH = YearMonth.of(2021, 4);
    private static final LocalDate RULES_AS_OF = MONTH.atEndOfMonth();

    /** 12 × 20 × 9,999,999,999,999,999.99. */
    private static final String REVENUE = "2399999999999999997.6";

    /** 20 × 2,147,483,647. */
    private static final String USERS = "42949672940";

    @TempDir
    private Path folder;

    static List<Programme> programmes() {
        return ProgrammeCatalog.bundled().programmes();
    }

    @Test
    void nothing_is_lost_by_kernel_or_engine() throws Exception {
        Ecosystem ecosystem = ecosystem("sales", MONTH);
        Form.CSV.write(ecosystem, folder);
        ScoredTables byKernel = ScoredTables.byKernel(PROGRAMME, MONTH, RULES_AS_OF, ecosystem);

        assertThat(byKernel.indicators())
                .contains("net-new-revenue,developed," + REVENUE + ",,300000,10.00,10.00,full")
                .contains("monthly-active-user-growth,developed," + USERS + "," + USERS + ",25,0.00,25.00,none");
        try (EngineScorer scorer = new EngineScorer(folder, Files.createDirectory(folder.resolve("out")), 2)) {
            assertThat(scorer.score(PROGRAMME, MONTH, RULES_AS_OF)).isEqualTo(byKernel);
        }
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void every_programme_counts_them_alike_by_kernel_and_engine(Programme programme) throws Exception {
        YearMonth month = YearMonth.from(programme.start()).plusMonths(17);
        String product = programme.pathways().get(0).products().on(programme.start()).stream()
                .sorted()
                .findFirst()
                .orElseThrow();
        Ecosystem ecosystem = ecosystem(product, month);
        Form.CSV.write(ecosystem, folder);

        try (EngineScorer scorer = new EngineScorer(folder, Files.createDirectory(folder.resolve("out")), 2)) {
            assertThat(scorer.score(programme, month, month.atEndOfMonth()))
                    .isEqualTo(ScoredTables.byKernel(programme, month, month.atEndOfMonth(), ecosystem));
        }
    }

    private static Ecosystem ecosystem(String product, YearMonth month) {
        String last = month.toString();
        String yearBefore = month.minusMonths(12).toString();
        EcosystemBuilder facts = EcosystemBuilder.covering(month.minusMonths(24).toString(), last)
                .account("A", "US");
        for (int i = 0; i < 20; i++) {
            facts.customer("T" + i, "US")
                    .rows("S" + i, "T" + i, product, yearBefore, last, Integer.MAX_VALUE, "9999999999999999.99")
                    .reseller("S" + i, "A", yearBefore, last);
        }
        return facts.build();
    }
}
