package org.partnerscore.dataset.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.dataset.parquet.write.CodedColumn;
import org.partnerscore.dataset.parquet.write.OutputColumn;
import org.partnerscore.dataset.parquet.write.OutputColumn.Kind;
import org.partnerscore.dataset.parquet.write.ParquetOutput;
import org.partnerscore.dataset.parquet.write.RowGroupMaker;

/** What we write, DuckDB and we read as it was. */
final class WrittenParquetTest {
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
        return LongStream.range(0, Boolean.getBoolean("partnerscore.long") ? 500 : 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_value_is_read_as_it_was_written(long seed) throws Exception {
        Random random = new Random(seed);
        Written written = write(folder.resolve("written.parquet"), random);

        ParquetFile file = ParquetFile.of(written.path);
        assertThat(file.columns()).extracting(ParquetColumn::name).containsExactlyElementsOf(written.names());
        assertThat(file.columns())
                .extracting(ParquetColumn::type)
                .containsExactlyElementsOf(written.columns.stream()
                        .map(column -> sql(column.kind()))
                        .toList());
        for (int c = 0; c < written.columns.size(); c++) {
            ParquetColumn column = file.columns().get(c);
            List<String> expected = written.values.get(c);
            assertThat(file.readable(column)).isTrue();
            assertThat(ParquetValues.asDuckDbReads(duckDb, written.path, column))
                    .as("DuckDB on %s, seed %d", written.columns.get(c), seed)
                    .isEqualTo(expected);
            for (int from : new int[] {0, random.nextInt(expected.size() + 1)}) {
                assertThat(ParquetValues.read(file, column, from, file.rows()))
                        .as("%s from row %d, seed %d", written.columns.get(c), from, seed)
                        .isEqualTo(expected.subList(from, expected.size()));
            }
        }
    }

    /** A reader passes over row groups whose smallest and largest values say that it may. */
    @ParameterizedTest
    @MethodSource("seeds")
    void rows_are_found_by_their_values(long seed) throws Exception {
        Random random = new Random(seed);
        Written written = write(folder.resolve("written.parquet"), random);
        for (int c = 0; c < written.columns.size(); c++) {
            List<String> values = written.values.get(c);
            String wanted = values.get(random.nextInt(values.size()));
            if (!wanted.equals(ParquetValues.NONE)) {
                assertThat(rowsWith(written, c, wanted))
                        .as("%s = %s, seed %d", written.columns.get(c), wanted, seed)
                        .isEqualTo(values.stream().filter(wanted::equals).count());
            }
        }
    }

    @Test
    void the_same_rows_give_the_same_bytes() throws Exception {
        Path first = write(folder.resolve("first.parquet"), new Random(1)).path;
        Path second = write(folder.resolve("second.parquet"), new Random(1)).path;
        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void a_file_may_have_no_rows() throws Exception {
        Path path = folder.resolve("empty.parquet");
        try (ParquetOutput out = new ParquetOutput(path, List.of(new OutputColumn("a", Kind.TEXT)))) {
            out.finish();
        }
        ParquetFile file = ParquetFile.of(path);
        assertThat(file.rows()).isZero();
        assertThat(ParquetValues.asDuckDbReads(duckDb, path, file.columns().get(0)))
                .isEmpty();
    }

    private record Written(Path path, List<OutputColumn> columns, List<List<String>> values) {
        List<String> names() {
            return columns.stream().map(OutputColumn::name).toList();
        }
    }

    private static Written write(Path path, Random random) throws Exception {
        List<OutputColumn> columns = new ArrayList<>();
        List<List<String>> values = new ArrayList<>();
        int rows = 1 + random.nextInt(random.nextBoolean() ? 100 : 3 * RowGroupMaker.MOST_ROWS);
        for (Kind kind : Kind.values()) {
            columns.add(new OutputColumn("column_" + columns.size(), kind));
            values.add(values(kind, rows, random));
        }
        try (ParquetOutput out = new ParquetOutput(path, columns)) {
            RowGroupMaker maker = new RowGroupMaker(columns);
            int end = RowGroupMaker.MOST_ROWS;
            for (int row = 0; row < rows; row++) {
                for (int c = 0; c < columns.size(); c++) {
                    set(
                            maker.columns().get(c),
                            columns.get(c).kind(),
                            values.get(c).get(row));
                }
                maker.addRow();
                if (maker.rows() == end) {
                    out.add(maker.end());
                    end = 1 + random.nextInt(RowGroupMaker.MOST_ROWS);
                }
            }
            if (maker.rows() > 0) {
                out.add(maker.end());
            }
            out.finish();
        }
        return new Written(path, columns, values);
    }

    /** Few different values or many, in runs or scattered, some of them none, or all. */
    private static List<String> values(Kind kind, int rows, Random random) {
        int different = new int[] {1, 2, 7, 300, 70_000}[random.nextInt(5)];
        int run = new int[] {1, 2, 9, 700}[random.nextInt(4)];
        int none = new int[] {0, 0, 20, 100}[random.nextInt(4)];
        long salt = random.nextLong();
        List<String> values = new ArrayList<>();
        String value = ParquetValues.NONE;
        for (int row = 0; row < rows; row++) {
            if (row == 0 || random.nextInt(run) == 0) {
                value = random.nextInt(100) < none
                        ? ParquetValues.NONE
                        : value(kind, new Random(salt + random.nextInt(different)));
            }
            values.add(value);
        }
        return values;
    }

    private static String value(Kind kind, Random random) {
        return switch (kind) {
            case TEXT -> {
                int length = random.nextInt(10) == 0 ? 400 : 1 + random.nextInt(12);
                StringBuilder text = new StringBuilder("v");
                for (int i = 0; i < length; i++) {
                    text.appendCodePoint(
                            random.nextInt(9) == 0 ? 0x1F600 : random.nextInt(5) == 0 ? 'é' : 'a' + i % 26);
                }
                yield text.append(random.nextInt()).toString();
            }
            case DATE -> Integer.toString(random.nextInt(80_000) - 30_000);
            case DECIMAL_5 -> Integer.toString(random.nextInt(199_999) - 99_999);
            case DECIMAL_38 -> Long.toString(random.nextLong() >> random.nextInt(64));
        };
    }

    private static void set(CodedColumn column, Kind kind, String value) {
        if (value.equals(ParquetValues.NONE)) {
            column.none();
        } else if (kind == Kind.TEXT) {
            column.text(value);
        } else {
            column.number(Long.parseLong(value));
        }
    }

    private static long rowsWith(Written written, int c, String value) throws SQLException {
        String wanted = switch (written.columns.get(c).kind()) {
            case TEXT -> "'" + value + "'";
            case DATE -> "DATE '1970-01-01' + CAST(" + value + " AS INTEGER)";
            case DECIMAL_5, DECIMAL_38 -> "CAST('" + value + "e-2' AS DECIMAL(38,2))";
        };
        try (Statement statement = duckDb.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM read_parquet('" + written.path
                        + "') WHERE " + written.columns.get(c).name() + " = " + wanted)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String sql(Kind kind) {
        return switch (kind) {
            case TEXT -> "VARCHAR";
            case DATE -> "DATE";
            case DECIMAL_5 -> "DECIMAL(5,2)";
            case DECIMAL_38 -> "DECIMAL(38,2)";
        };
    }
}
