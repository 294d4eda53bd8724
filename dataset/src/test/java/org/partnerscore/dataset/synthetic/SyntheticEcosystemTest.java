package org.partnerscore.dataset.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerscore.dataset.check.DataSetCheck;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.table.Table;

class SyntheticEcosystemTest {
    private static final EcosystemRequest SMALL = EcosystemRequest.of(300, 42);

    @TempDir
    private Path folder;

    @Test
    void a_request_gives_the_same_bytes_in_every_place_and_release() throws Exception {
        make(SMALL, Format.CSV, folder);

        assertThat(digest(folder)).isEqualTo("eed52e0189ed45f71154a68de664f0d4cd4df4de555bb3036ba1f9b7ccc8f237");
    }

    @Test
    void another_seed_gives_other_data_in_every_table() throws IOException {
        make(SMALL, Format.CSV, folder.resolve("one"));
        make(EcosystemRequest.of(300, 43), Format.CSV, folder.resolve("two"));

        assertThat(MadeData.TABLES)
                .allSatisfy(table -> assertThat(folder.resolve("one/" + table + ".csv"))
                        .isNotEmptyFile()
                        .satisfies(file -> assertThat(Files.mismatch(file, folder.resolve("two/" + table + ".csv")))
                                .isNotNegative()));
    }

    @Test
    void parquet_holds_the_rows_of_the_csv_in_the_same_order() throws Exception {
        make(SMALL, Format.CSV, folder);
        make(SMALL, Format.PARQUET, folder.resolve("typed"));

        try (MadeData csv = new MadeData(folder, Format.CSV);
                MadeData parquet = new MadeData(folder.resolve("typed"), Format.PARQUET)) {
            for (String table : MadeData.TABLES) {
                String rows = "select md5(string_agg(t::varchar, ';' order by rowid)) from " + table + " t";
                assertThat(parquet.cell(rows)).as(table).isEqualTo(csv.cell(rows));
            }
        }
    }

    @Test
    void parquet_is_typed() throws Exception {
        make(SMALL, Format.PARQUET, folder);

        try (MadeData parquet = new MadeData(folder, Format.PARQUET)) {
            assertThat(parquet.cell("select string_agg(column_name || ' ' || column_type, ', ')"
                            + " from (describe raw_subscription_months)"))
                    .isEqualTo("subscription_id VARCHAR, month DATE, tenant_id VARCHAR, product VARCHAR,"
                            + " channel VARCHAR, paid BOOLEAN, agreement_start DATE, seats INTEGER,"
                            + " active_users INTEGER, billed_usd DECIMAL(18,2), credited_usd DECIMAL(18,2)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_tenant_has_rows_in_every_month(Format format) throws Exception {
        make(EcosystemRequest.of(1, 7), format, folder);

        try (MadeData data = new MadeData(folder, format)) {
            assertThat(data.count("select distinct month from subscription_months"))
                    .isEqualTo(25);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_check_finds_nothing(Format format) throws Exception {
        make(SMALL, format, folder);

        try (DataSet data = DataSet.open(folder, DataSetOptions.defaults())) {
            assertThat(DataSetCheck.run(data).problems()).isEmpty();
            assertThat(data.warnings()).isEmpty();
        }
    }

    @Test
    void a_span_of_one_month_without_people_is_made() throws Exception {
        make(new EcosystemRequest(50, 7, 1, 0, YearMonth.of(2024, 2), 1), Format.CSV, folder);

        try (MadeData data = new MadeData(folder, Format.CSV)) {
            assertThat(data.cell("select min(month) || ' ' || max(month) from subscription_months"))
                    .isEqualTo("2024-02-01 2024-02-01");
            assertThat(data.count("from exam_passes")).isZero();
        }
    }

    @Test
    void a_folder_with_a_data_set_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("customers.parquet"), "precious");

        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> make(SMALL, Format.CSV, folder))
                .withMessageContaining("customers.parquet: there is a data set already; name an empty folder");
        assertThat(folder).isDirectoryContaining("glob:**customers.parquet").isDirectoryNotContaining("glob:**.csv*");
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_left_of_what_fails_midway(Format format) {
        Progress failing = (table, done, total) -> {
            if (table == Table.ASSOCIATIONS && done > total / 2) {
                throw new IllegalStateException("stop here");
            }
        };

        assertThatThrownBy(() -> new SyntheticEcosystem(SMALL).writeTo(folder, format, failing))
                .hasMessageContaining("stop here");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void progress_goes_from_nothing_to_all_for_every_table(Format format) throws IOException {
        List<String> ends = new ArrayList<>();

        new SyntheticEcosystem(SMALL).writeTo(folder, format, (table, done, total) -> {
            if (done == 0 || done == total) {
                ends.add(table.id() + " " + done);
            }
        });

        assertThat(ends)
                .containsExactly(
                        "partners 0",
                        "partners 15",
                        "competencies 0",
                        "competencies 15",
                        "exam_passes 0",
                        "exam_passes 15",
                        "customers 0",
                        "customers 300",
                        "associations 0",
                        "associations 300",
                        "subscription_months 0",
                        "subscription_months 300");
    }

    private static void make(EcosystemRequest request, Format format, Path folder) throws IOException {
        new SyntheticEcosystem(request).writeTo(folder, format, Progress.NONE);
    }

    private static String digest(Path folder) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
