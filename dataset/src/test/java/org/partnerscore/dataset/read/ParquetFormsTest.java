package org.partnerscore.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.dataset.SmallDataSet;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.ColumnType;
import org.partnerscore.dataset.table.Table;

/** In whatever form a data set's Parquet files are, the same rows are read out of them. */
final class ParquetFormsTest {
    private static final long NONE = Long.MIN_VALUE;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FORMAT parquet",
                "FORMAT parquet, COMPRESSION uncompressed",
                "FORMAT parquet, COMPRESSION gzip",
                "FORMAT parquet, DICTIONARY_SIZE_LIMIT 1"
            })
    void forms_that_we_read_ourselves_are_read_in_place(String form) throws Exception {
        assertThat(rows(form, true)).isEqualTo(rowsOfCsv());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FORMAT parquet, COMPRESSION zstd",
                "FORMAT parquet, COMPRESSION lz4_raw",
                "FORMAT parquet, COMPRESSION brotli",
                "FORMAT parquet, PARQUET_VERSION V2, DICTIONARY_SIZE_LIMIT 1"
            })
    void other_forms_are_read_by_way_of_duckdb(String form) throws Exception {
        assertThat(rows(form, false)).isEqualTo(rowsOfCsv());
    }

    private Map<Table, List<List<String>>> rows(String form, boolean inPlace) throws Exception {
        new SmallDataSet().parquet(folder, form);
        try (DataSet data = DataSet.open(folder, DataSetOptions.withThreads(1))) {
            assertThat(data.files(Table.SUBSCRIPTION_MONTHS))
                    .allSatisfy(
                            file -> assertThat(file.path().startsWith(folder)).isEqualTo(inPlace));
            return rows(data);
        }
    }

    private Map<Table, List<List<String>>> rowsOfCsv() throws Exception {
        Path csv = Files.createDirectory(folder.resolve("csv"));
        try (DataSet data = DataSet.open(new SmallDataSet().csv(csv), DataSetOptions.withThreads(1))) {
            return rows(data);
        }
    }

    private static Map<Table, List<List<String>>> rows(DataSet data) throws Exception {
        Map<Table, List<List<String>>> tables = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            List<List<String>> rows = new ArrayList<>();
            for (TableFile file : data.files(table)) {
                try (RowReader reader = new RowReader(table, file.parquet())) {
                    List<IntFunction<String>> columns = new ArrayList<>();
                    table.columns().forEach(column -> columns.add(values(reader, column)));
                    reader.lookAtAll();
                    reader.seek(0, file.rows());
                    for (int count = reader.next(); count > 0; count = reader.next()) {
                        for (int i = 0; i < count; i++) {
                            int row = i;
                            rows.add(columns.stream()
                                    .map(column -> column.apply(row))
                                    .toList());
                        }
                    }
                    assertThat(reader.doubtful()).as(table.id()).isFalse();
                }
            }
            assertThat(rows).as(table.id()).isNotEmpty();
            tables.put(table, rows);
        }
        return tables;
    }

    private static IntFunction<String> values(RowReader reader, Column column) {
        if (column.type() == ColumnType.MONEY) {
            long[] cents = reader.cents(column.name());
            return row -> Long.toString(cents[row]);
        }
        if (column.type().converted()) {
            long[] numbers = reader.numbers(column.name(), NONE, number -> number);
            return row -> Long.toString(numbers[row]);
        }
        @Nullable String[] texts = reader.texts(column.name()).texts();
        return row -> String.valueOf(texts[row]);
    }
}
