package org.partnerscore.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerscore.engine.SampleScores.ecosystem;
import static org.partnerscore.engine.SampleScores.hashes;
import static org.partnerscore.engine.SampleScores.rewrite;
import static org.partnerscore.engine.SampleScores.tables;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerscore.engine.output.TableFormat;

class OrderAndThreadsTest {
    @TempDir
    private Path folder;

    @Test
    void any_number_of_threads_gives_the_same_bytes() throws Exception {
        ecosystem(folder, 1);
        Map<String, String> one = tables(folder, 1);
        assertThat(one.get("scores.csv")).hasLineCount(31);
        assertThat(tables(folder, 2)).isEqualTo(one);
        assertThat(tables(folder, 7)).isEqualTo(one);
    }

    @Test
    void rows_in_any_order_give_the_same_bytes() throws Exception {
        ecosystem(folder, 2);
        Map<String, String> sorted = tables(folder, 2);
        shuffle();
        assertThat(tables(folder, 3)).isEqualTo(sorted);
        assertThat(tables(folder, 1)).isEqualTo(sorted);
    }

    /** In all forms byte for byte: also how a Parquet file is cut into row groups depends on its rows alone. */
    @ParameterizedTest
    @EnumSource
    void rows_in_any_order_and_any_number_of_threads_give_the_same_files(TableFormat format) throws Exception {
        ecosystem(folder, 3);
        Map<String, String> sorted = hashes(folder, 1, format);
        assertThat(sorted).hasSize(3);
        assertThat(hashes(folder, 2, format)).isEqualTo(sorted);
        assertThat(hashes(folder, 7, format)).isEqualTo(sorted);
        shuffle();
        assertThat(hashes(folder, 2, format)).isEqualTo(sorted);
        assertThat(hashes(folder, 1, format)).isEqualTo(sorted);
    }

    @ParameterizedTest
    @EnumSource(names = "JSON", mode = EnumSource.Mode.EXCLUDE)
    @EnabledIfSystemProperty(named = "partnerscore.long", matches = "true")
    void a_million_tenants_in_any_order_with_one_thread_or_two_give_the_same_files(TableFormat format)
            throws Exception {
        ecosystem(folder, 1, 1_000_000);
        Map<String, String> sorted = hashes(folder, 1, format);
        assertThat(hashes(folder, 2, format)).isEqualTo(sorted);
        shuffle();
        assertThat(hashes(folder, 1, format)).isEqualTo(sorted);
        assertThat(hashes(folder, 2, format)).isEqualTo(sorted);
    }

    private void shuffle() throws Exception {
        for (String table :
                new String[] {"subscription_months", "exam_passes", "associations", "customers", "partners"}) {
            rewrite(folder, table, "FROM old ORDER BY hash(old)");
        }
    }

    @Test
    void a_tenant_larger_than_a_piece_of_the_file_is_read_whole() throws Exception {
        ecosystem(folder, 4);
        rewrite(
                folder,
                "subscription_months",
                "SELECT * REPLACE ('T000000000' AS tenant_id) FROM old ORDER BY subscription_id, month");
        assertThat(tables(folder, 7)).isEqualTo(tables(folder, 1));
    }

    @Test
    void a_table_in_a_folder_of_files_is_read_as_one() throws Exception {
        ecosystem(folder, 5);
        Map<String, String> whole = tables(folder, 2);
        java.nio.file.Files.createDirectory(folder.resolve("subscription_months"));
        try (var connection = java.sql.DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            String file = folder.resolve("subscription_months.parquet").toString();
            for (int i = 0; i < 3; i++) {
                statement.execute("COPY (SELECT * EXCLUDE (n) FROM (SELECT *, file_row_number AS n FROM read_parquet('"
                        + file + "')) WHERE n * 3 // (SELECT count(*) FROM read_parquet('" + file + "')) = " + i
                        + ") TO '" + folder.resolve("subscription_months/part-" + i + ".parquet") + "'");
            }
        }
        java.nio.file.Files.delete(folder.resolve("subscription_months.parquet"));
        assertThat(tables(folder, 2)).isEqualTo(whole);
    }
}
