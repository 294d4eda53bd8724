package org.partnerscore.engine.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.dataset.write.CsvCell;

class WrittenTableTest {
    private static final int ACCOUNTS = 3000;

    @TempDir
    private Path folder;

    /** Three rows for each account, in the order of the accounts given. */
    private Path csv(List<String> accounts) throws IOException {
        StringBuilder table = new StringBuilder("account_id,amount\n");
        for (String account : accounts) {
            for (int row = 0; row < 3; row++) {
                table.append(CsvCell.of(account)).append(',').append(row).append(".50\n");
            }
        }
        return Files.writeString(folder.resolve("table.csv"), table);
    }

    private Path parquet(Path csv, String type) throws Exception {
        Path parquet = folder.resolve("table.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT account_id, CAST(amount AS " + type + ") AS amount FROM read_csv('" + csv
                    + "', all_varchar = true)) TO '" + parquet + "' (FORMAT parquet, ROW_GROUP_SIZE 2048)");
        }
        return parquet;
    }

    private static List<String> ids() {
        return IntStream.range(0, ACCOUNTS)
                .mapToObj(i -> String.format(Locale.ROOT, "A%05d", i))
                .toList();
    }

    private static void assertFound(WrittenTable table, String account) throws IOException {
        assertThat(table.rows(account))
                .as(account)
                .extracting(row -> row.text("account_id") + " " + row.text("amount"))
                .containsExactly(account + " 0.50", account + " 1.50", account + " 2.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A00000", "A00001", "A00682", "A00683", "A01500", "A02998", "A02999"})
    void an_account_is_found_in_csv_and_in_parquet(String account) throws Exception {
        Path csv = csv(ids());

        assertFound(WrittenTable.in(csv), account);
        assertFound(WrittenTable.in(parquet(csv, "DECIMAL(38,2)")), account);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "A000001", "A01500x", "B"})
    void an_account_that_is_not_there_has_no_rows(String account) throws Exception {
        Path csv = csv(ids());

        assertThat(WrittenTable.in(csv).rows(account)).isEmpty();
        assertThat(WrittenTable.in(parquet(csv, "DECIMAL(38,2)")).rows(account)).isEmpty();
    }

    @Test
    void every_account_is_found_where_ids_hold_quotes_commas_and_line_breaks() throws Exception {
        List<String> ids = IntStream.range(0, 400)
                .mapToObj(i -> String.format(Locale.ROOT, "%03d,\"%s\"\n%s", i, "x".repeat(i % 7), "é,1\n".repeat(90)))
                .toList();
        WrittenTable table = WrittenTable.in(csv(ids));

        for (String id : ids) {
            assertFound(table, id);
        }
    }

    @Test
    void every_account_is_found_where_pseudonyms_have_undone_the_order() throws Exception {
        List<String> ids = new ArrayList<>(ids().subList(0, 500));
        Collections.shuffle(ids, new Random(1));
        WrittenTable table = WrittenTable.in(csv(ids));

        for (String id : ids) {
            assertFound(table, id);
        }
    }

    @Test
    void numbers_too_long_for_the_reader_of_its_own_are_read_all_the_same() throws Exception {
        Path csv = Files.writeString(
                folder.resolve("table.csv"), "account_id,amount\nA,2399999999999999997.60\nA,0.01\nB,1.00\n");

        assertThat(WrittenTable.in(parquet(csv, "DECIMAL(38,2)")).rows("A"))
                .extracting(row -> row.text("amount"))
                .containsExactly("2399999999999999997.60", "0.01");
    }

    @Test
    void a_form_that_the_reader_of_its_own_does_not_know_is_read_all_the_same() throws Exception {
        assertFound(WrittenTable.in(parquet(csv(ids()), "DECIMAL(4,2)")), "A00042");
        Path zstd = folder.resolve("zstd.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (FROM '" + folder.resolve("table.parquet") + "') TO '" + zstd
                    + "' (FORMAT parquet, COMPRESSION zstd)");
        }

        assertFound(WrittenTable.in(zstd), "A00042");
    }
}
