package org.partnerscore.imports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.imports.Desk;
import org.partnerscore.imports.intake.FileOptions;
import org.partnerscore.imports.mapping.Mappings;

class VendorFiguresTest {
    private static final String HEADER = "CompetencyName,CompetencyAttainmentOptionName,Month,MetricName,"
            + "MetricMonthlyContribution,TTMAggregate,AnniversaryYearAggregate,GoldThreshold,SilverThreshold\n";

    @TempDir
    private Path folder;

    @Test
    void the_newest_figure_counts_and_is_known_by_programme_pathway_and_indicator() throws Exception {
        Desk desk = new Desk(folder);
        FileOptions mine = FileOptions.NONE.withAccount("A1");
        String row = "Cloud Business Applications,Customer Engagement,May 2021,Net New Revenue,,";
        desk.take("later.csv", HEADER + row + "\"1,200.50\",,300000,\n" + row.replace("May", "June") + "7,,,\n", mine);
        desk.take("earlier.csv", HEADER + row + "1000,,300000,\n", mine);
        List<VendorFigure> figures =
                VendorFigures.of(desk.received(), Mappings.shipped(), DataSetOptions.withThreads(1));
        assertThat(figures).hasSize(2);
        assertThat(figures.get(0).trailing()).isEqualByComparingTo(new BigDecimal("1200.5"));
        assertThat(figures.get(0).indicator()).isEqualTo("net-new-revenue");
        assertThat(figures.get(0).pathway()).isEqualTo("customer-engagement");
        assertThat(figures.get(0).programme()).isEqualTo("cloud-business-applications");
        assertThat(figures.get(0).account()).isEqualTo("A1");
        assertThat(figures.get(0).contribution()).isNull();
    }
}
