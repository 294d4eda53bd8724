package org.partnerscore.imports.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.imports.Desk;
import org.partnerscore.imports.Exports;
import org.partnerscore.imports.problem.RefusedFileException;

class DerivationTest {
    @TempDir
    Path folder;

    private Desk desk = new Desk(Path.of("."));

    @BeforeEach
    void profile() throws RefusedFileException {
        desk = Desk.withProfile(folder);
    }

    @Test
    void partners_come_from_the_profile_with_country_codes() throws Exception {
        assertThat(Desk.rows(desk.derive(), Table.PARTNERS))
                .containsExactly("L1|A1|Location 1|DE", "L2|A1|Location 2|FR", "L9|A9|Location 9|IN");
    }

    @Test
    void several_partners_of_a_subscription_month_do_not_multiply_seats_or_revenue() throws Exception {
        desk.take(
                "subs.tsv",
                Exports.SUBSCRIPTIONS
                        + Exports.subscription("2021-05", "L1", "CSP Tier 1", "1,200", "1,250.50")
                        + Exports.subscription("5/1/2021", "L9", "DPOR", "1200", "1250.5"));
        desk.take("usage.tsv", Exports.USAGE + Exports.usage("S1", "May 2021", "Paid", "7"));
        DerivedDataSet data = desk.derive();
        assertThat(Desk.rows(data, Table.SUBSCRIPTION_MONTHS))
                .containsExactly("S1|2021-05-01|T1|sales|CSP|true||1200|7|1250.50|0.00");
        assertThat(Desk.rows(data, Table.ASSOCIATIONS))
                .containsExactly("S1|L1|CSP||2021-05-01|", "S1|L9|DPOR||2021-05-01|");
        assertThat(Desk.rows(data, Table.CUSTOMERS)).containsExactly("T1|Customer|US");
    }
}
