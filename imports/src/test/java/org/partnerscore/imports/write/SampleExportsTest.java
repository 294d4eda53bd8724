package org.partnerscore.imports.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.imports.Desk;
import org.partnerscore.imports.derive.DerivedDataSet;
import org.partnerscore.imports.intake.FileOptions;
import org.partnerscore.imports.mapping.MappingKind;

class SampleExportsTest {
    @TempDir
    private Path folder;

    @Test
    void the_sample_imports_as_the_data_set_it_was_made_of_but_for_the_usage_that_is_late() throws Exception {
        try (SampleExports sample = SampleExports.make(80, 1, DataSetOptions.withThreads(2))) {
            sample.write(folder.resolve("exports"), List.of());
            Desk desk = new Desk(folder.resolve("desk"));
            for (String account : sample.accounts()) {
                for (Path file : files(folder.resolve("exports").resolve(account))) {
                    if (!file.getFileName().toString().startsWith("competency-performance")) {
                        desk.take(
                                file.getFileName().toString(),
                                Files.readAllBytes(file),
                                FileOptions.NONE.withAccount(account));
                    }
                }
            }
            DerivedDataSet data = desk.derive();
            assertThat(data.rejects()).isEmpty();
            for (Table table : List.of(
                    Table.PARTNERS, Table.CUSTOMERS, Table.ASSOCIATIONS, Table.EXAM_PASSES, Table.COMPETENCIES)) {
                assertThat(Desk.rows(data, table)).as(table.id()).isEqualTo(rows(sample.dataSet(), table, "*"));
            }
            String known = "* EXCLUDE (product, paid) REPLACE "
                    + "(CASE WHEN month < DATE '2021-06-01' THEN active_users ELSE 0 END AS active_users)";
            assertThat(rows(data.folder(), Table.SUBSCRIPTION_MONTHS, known))
                    .isEqualTo(rows(sample.dataSet(), Table.SUBSCRIPTION_MONTHS, known));
            assertThat(data.unmapped())
                    .extracting(DerivedDataSet.Unmapped::kind)
                    .contains(MappingKind.ATTRIBUTION);
            assertThat(data.months()).hasSize(SampleExports.MONTHS);
            assertThat(data.months().get(SampleExports.MONTHS - 1).usage()).isZero();
            assertThat(data.months().get(SampleExports.MONTHS - 2).usage()).isPositive();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<String> rows(Path folder, Table table, String columns) throws Exception {
        return Desk.query("SELECT " + columns + " FROM '" + folder.resolve(table.id() + ".parquet") + "'");
    }
}
