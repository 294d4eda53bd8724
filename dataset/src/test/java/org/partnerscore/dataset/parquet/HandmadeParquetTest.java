package org.partnerscore.dataset.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in forms that DuckDB does not write are read as it reads them, and damage never becomes a wrong value. */
final class HandmadeParquetTest {
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

    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("partnerscore.long") ? 20_000 : 200);
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, Boolean.getBoolean("partnerscore.long") ? 1000 : 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_was_written_is_read_by_us_as_by_duckdb(long seed) throws Exception {
        HandmadeParquet made = HandmadeParquet.of(seed);
        ParquetFile file = ParquetFile.of(written(made.bytes()));
        ParquetColumn column = file.columns().get(0);
        List<String> expected = made.values().stream().map(ParquetValues::text).toList();
        assertThat(file.readable(column)).as(made.toString()).isTrue();
        assertThat(ParquetValues.asDuckDbReads(duckDb, file.path(), column))
                .as("DuckDB on %s", made)
                .isEqualTo(expected);
        Random random = new Random(seed);
        for (int from : new int[] {0, random.nextInt(expected.size() + 1), random.nextInt(expected.size() + 1)}) {
            assertThat(ParquetValues.read(file, column, from, file.rows()))
                    .as("%s from row %d", made, from)
                    .isEqualTo(expected.subList(from, expected.size()));
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void a_page_that_differs_from_its_checksum_is_refused(long seed) throws Exception {
        HandmadeParquet made = HandmadeParquet.checked(seed);
        Random random = new Random(seed);
        for (HandmadeParquet.Body body : made.bodies().stream().limit(10).toList()) {
            byte[] bytes = made.bytes();
            bytes[body.from() + random.nextInt(body.to() - body.from())] ^= (byte) (1 + random.nextInt(255));
            ParquetFile file = ParquetFile.of(written(bytes));
            assertThatThrownBy(() -> ParquetValues.read(file, file.columns().get(0), 0, file.rows()))
                    .as(made.toString())
                    .isInstanceOf(UnknownParquetException.class)
                    .hasMessageContaining("file.parquet, column c: a page whose checksum is not the one it says")
                    .hasMessageContaining("get it again");
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void a_file_that_ends_too_early_is_refused(long seed) throws Exception {
        byte[] bytes = HandmadeParquet.of(seed).bytes();
        Path path = written(Arrays.copyOf(bytes, new Random(seed).nextInt(bytes.length)));
        assertThatThrownBy(() -> ParquetFile.of(path))
                .isInstanceOf(UnknownParquetException.class)
                .hasMessageContaining("file.parquet");
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void a_file_of_which_a_part_is_missing_fails_in_no_other_way_than_by_saying_so(long seed) throws Exception {
        byte[] bytes = HandmadeParquet.of(seed).bytes();
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            int from = 4 + random.nextInt(bytes.length - 8);
            int gone = 1 + random.nextInt(Math.min(bytes.length - from, 50));
            byte[] left = new byte[bytes.length - gone];
            System.arraycopy(bytes, 0, left, 0, from);
            System.arraycopy(bytes, from + gone, left, from, left.length - from);
            readOrRefuse(left);
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void a_file_with_any_byte_changed_fails_in_no_other_way_than_by_saying_so(long seed) throws Exception {
        byte[] bytes = HandmadeParquet.of(seed).bytes();
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
            readOrRefuse(changed);
        }
    }

    private void readOrRefuse(byte[] bytes) throws IOException {
        Path path = written(bytes);
        try {
            ParquetFile file = ParquetFile.of(path);
            for (ParquetColumn column : file.columns()) {
                if (file.readable(column)) {
                    assertThat(ParquetValues.read(file, column, 0, Math.min(file.rows(), 20_000)))
                            .hasSizeLessThanOrEqualTo(20_000);
                }
            }
        } catch (UnknownParquetException refused) {
            assertThat(refused).hasMessageContaining("file.parquet");
        }
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file.parquet"), bytes);
    }
}
