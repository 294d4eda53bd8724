package org.partnerscore.dataset.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files, written by DuckDB in many forms, are read as DuckDB reads them. */
final class ParquetReadingTest {
    /** Columns with few and many different values, with runs, without and with nulls, mostly and wholly null. */
    private static final String ROWS = """
            SELECT 'id-' || (i // 17) AS runs,
                   'x' || hash(i) AS scattered,
                   CASE WHEN i % 3 = 0 THEN NULL ELSE repeat('é', i % 40) || (i % 5) END AS partly,
                   CAST(NULL AS VARCHAR) AS never,
                   DATE '2019-05-01' + CAST(i % 700 AS INTEGER) AS day,
                   CASE WHEN hash(i) % 10 < 9 THEN NULL ELSE DATE '1960-02-29' + CAST(hash(i) % 9000 AS INTEGER) END
                       AS rare,
                   CAST(i % 4 <> 0 AS BOOLEAN) AS flag,
                   CASE WHEN i < 5000 THEN NULL ELSE i % 2 = 0 END AS late,
                   CAST(hash(i) % 100000 AS INTEGER) AS number,
                   CAST(hash(i * 7) >> 2 AS BIGINT) AS large,
                   CAST(CASE WHEN hash(i) % 5 = 0 THEN 0 ELSE hash(i) % 1000000 END AS DECIMAL(18,2)) / 100 AS ratio,
                   CAST(hash(i) % 90000 AS DECIMAL(18,2)) AS amount,
                   CAST(hash(i) % 90 AS DECIMAL(4,1)) AS small,
                   CAST(hash(i) % 250 AS UTINYINT) AS tiny,
                   CAST(4000000000 + i AS UINTEGER) AS unsigned
            FROM range(ROWS) t(i)""";

    private static Connection duckDb;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws SQLException {
        duckDb = DriverManager.getConnection("jdbc:duckdb:");
    }

    @AfterAll
    static void close() throws SQLException {
        duckDb.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COMPRESSION snappy",
                "COMPRESSION uncompressed",
                "COMPRESSION gzip",
                "COMPRESSION snappy, ROW_GROUP_SIZE 2048",
                "COMPRESSION snappy, DICTIONARY_SIZE_LIMIT 1",
                "COMPRESSION snappy, DICTIONARY_SIZE_LIMIT 30000",
            })
    void every_value_is_read_as_duckdb_reads_it(String form) throws Exception {
        Path path = written(rows(20_000), form + ", PARQUET_VERSION V1");
        ParquetFile file = ParquetFile.of(path);
        assertThat(file.rows()).isEqualTo(20_000);
        for (ParquetColumn column : file.columns()) {
            if (column.name().equals("ratio")) {
                assertThat(file.readable(column)).as("a binary fraction").isFalse();
                continue;
            }
            assertThat(file.readable(column)).as(column.toString()).isTrue();
            List<String> expected = ParquetValues.asDuckDbReads(duckDb, path, column);
            for (long from : new long[] {0, 1, 2047, 2048, 12_345, 19_999, 20_000}) {
                assertThat(ParquetValues.read(file, column, from, file.rows()))
                        .as("%s from row %d", column.name(), from)
                        .isEqualTo(expected.subList((int) from, expected.size()));
            }
        }
    }

    @Test
    void equal_ids_and_no_others_have_equal_numbers() throws Exception {
        Path path = written("SELECT 'T' || (i % 5000) AS id FROM range(10000) t(i)", "DICTIONARY_SIZE_LIMIT 1");
        ParquetFile file = ParquetFile.of(path);
        List<List<Number>> ids = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(path)) {
            IdReader reader = new IdReader(file, channel, file.columns().get(0));
            reader.seek(0);
            for (long left = file.rows(); left > 0; left -= ColumnReader.BATCH) {
                int rows = (int) Math.min(left, ColumnReader.BATCH);
                reader.read(rows);
                for (int i = 0; i < rows; i++) {
                    ids.add(List.of(reader.first()[i], reader.second()[i]));
                }
            }
            assertThat(reader.bad()).isFalse();
        }
        assertThat(ids.subList(0, 5000)).doesNotHaveDuplicates().isEqualTo(ids.subList(5000, 10_000));
        assertThat(ids).allSatisfy(id -> assertThat(id.get(0).longValue()).isNotNegative());
    }

    @Test
    void only_entries_of_a_dictionary_that_rows_use_are_found() throws Exception {
        Path path = written("SELECT CAST(i % 7 AS INTEGER) AS n FROM range(9000) t(i)", "ROW_GROUP_SIZE 2048");
        ParquetFile file = ParquetFile.of(path);
        List<Long> found = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(path)) {
            DistinctReader reader =
                    new DistinctReader(file, channel, file.columns().get(0), found::add);
            reader.readAll(0, 3);
            reader.readAll(8999, 9000);
        }
        assertThat(found).containsExactly(0L, 1L, 2L, 8999L % 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DICTIONARY_SIZE_LIMIT 1", "DICTIONARY_SIZE_LIMIT 60"})
    void every_value_is_found_in_whichever_row_it_first_occurs(String form) throws Exception {
        // In each row group few values are new, one of them in a single row, and some rows have none.
        Path path = written(
                "SELECT CASE WHEN i % 6007 = 6006 THEN -i WHEN i % 11 > 0 THEN hash(i) % 40 + i // 2048 END::INTEGER AS n"
                        + " FROM range(30000) t(i)",
                "ROW_GROUP_SIZE 2048" + (form.isEmpty() ? "" : ", " + form));
        ParquetFile file = ParquetFile.of(path);
        List<String> values =
                ParquetValues.asDuckDbReads(duckDb, path, file.columns().get(0));
        for (int[] piece : new int[][] {{0, 30_000}, {0, 15_000}, {15_000, 30_000}, {6006, 6007}, {6007, 6100}}) {
            Set<String> found = new TreeSet<>();
            try (FileChannel channel = FileChannel.open(path)) {
                new DistinctReader(file, channel, file.columns().get(0), value -> found.add(Long.toString(value)))
                        .readAll(piece[0], piece[1]);
            }
            assertThat(found)
                    .as(Arrays.toString(piece))
                    .isEqualTo(values.subList(piece[0], piece[1]).stream()
                            .filter(value -> !value.equals(ParquetValues.NONE))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMPRESSION zstd, PARQUET_VERSION V1", "COMPRESSION lz4_raw, PARQUET_VERSION V1"})
    void a_compression_that_is_not_known_is_said_to_be_so(String form) throws Exception {
        ParquetFile file = ParquetFile.of(written(rows(100), form));
        assertThat(file.columns()).noneMatch(file::readable);
    }

    @Test
    void columns_of_more_than_one_value_are_passed_over() throws Exception {
        Path path = written(
                "SELECT [i, i] AS list, {'a': i, 'b': {'c': 'x'}} AS struct, 'v' || i AS text FROM range(10) t(i)", "");
        ParquetFile file = ParquetFile.of(path);
        assertThat(file.columns()).extracting(ParquetColumn::name).containsExactly("list", "struct", "text");
        assertThat(file.columns()).extracting(file::readable).containsExactly(false, false, true);
        assertThat(ParquetValues.read(file, file.columns().get(2), 8, 10)).containsExactly("v8", "v9");
    }

    @Test
    void what_is_no_parquet_is_said_to_be_none() throws Exception {
        Path path = folder.resolve("a.parquet");
        Files.writeString(path, "partner_id,account_id\nA,B\n");
        assertThatThrownBy(() -> ParquetFile.of(path)).isInstanceOf(UnknownParquetException.class);
        Files.writeString(path, "");
        assertThatThrownBy(() -> ParquetFile.of(path)).isInstanceOf(UnknownParquetException.class);
    }

    @Test
    void damage_is_found_or_does_no_harm() throws Exception {
        Path path = written(rows(3000), "COMPRESSION snappy, PARQUET_VERSION V1");
        byte[] good = Files.readAllBytes(path);
        Path damaged = folder.resolve("damaged.parquet");
        for (int at = 4; at < good.length - 8; at += good.length / 150) {
            byte[] bytes = good.clone();
            bytes[at] ^= (byte) 0x5A;
            Files.write(damaged, bytes);
            try {
                ParquetFile file = ParquetFile.of(damaged);
                for (ParquetColumn column : file.columns()) {
                    if (file.readable(column)) {
                        ParquetValues.read(file, column, 0, Math.min(file.rows(), 3000));
                    }
                }
            } catch (IOException expected) {
                assertThat(expected).hasMessageNotContaining("null");
            }
        }
    }

    private Path written(String select, String form) throws SQLException {
        Path path = folder.resolve("file.parquet");
        execute("COPY (" + select + ") TO '" + path + "' (FORMAT parquet" + (form.isEmpty() ? "" : ", " + form) + ")");
        return path;
    }

    private static String rows(int count) {
        return ROWS.replace("ROWS", Integer.toString(count));
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = duckDb.createStatement()) {
            statement.execute(sql);
        }
    }
}
