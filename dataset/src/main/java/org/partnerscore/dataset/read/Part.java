package org.partnerscore.dataset.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerscore.dataset.parquet.ParquetFile;
import org.partnerscore.dataset.rule.RowRules;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.Table;

/**
 * Parquet files of one table that can be read together.
 *
 * @param files the Parquet files
 * @param sources the files of the data set they stand for, each at the same place in the list
 * @param conversions how each canonical column is read, by its name; empty if the files are staged, and so have the
 *     canonical columns and a column {@code unfit_NAME} beside each whose values might not fit
 */
record Part(List<ParquetFile> files, List<SourceFile> sources, Map<String, Conversion> conversions) {

    /** A file that is read where it is. */
    static Part inPlace(ParquetFile parquet, SourceFile file, Map<String, Conversion> conversions) {
        return new Part(List.of(parquet), List.of(file), conversions);
    }

    /** A file that was converted. */
    static Part staged(ParquetFile parquet, SourceFile source) {
        return new Part(List.of(parquet), List.of(source), Map.of());
    }

    /** As few parts as can be: files that are read in the same way are read together. */
    static List<Part> joined(List<Part> parts) {
        Map<Map<String, Conversion>, Part> joined = new LinkedHashMap<>();
        for (Part part : parts) {
            joined.merge(
                    part.conversions,
                    part,
                    (a, b) -> new Part(both(a.files, b.files), both(a.sources, b.sources), a.conversions));
        }
        return List.copyOf(joined.values());
    }

    private static <T> List<T> both(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    private List<Path> paths() {
        return files.stream().map(ParquetFile::path).toList();
    }

    /** SQL of the canonical columns alone. */
    String relation(Table table) {
        return "SELECT " + String.join(", ", typed(table)) + " FROM " + Sql.parquet(paths());
    }

    /** SQL of one file's canonical columns, of what did not fit where it was staged, and of {@code row_no}. */
    String fileRelation(Table table, Path file) {
        List<String> columns = typed(table);
        if (staged()) {
            table.columns().stream()
                    .filter(column -> column.type().converted())
                    .forEach(column -> columns.add(RowRules.unfit(column)));
        }
        columns.add("file_row_number AS row_no");
        return "SELECT " + String.join(", ", columns) + " FROM " + Sql.parquet(List.of(file));
    }

    /** Whether its files were converted. */
    boolean staged() {
        return conversions.isEmpty();
    }

    /**
     * SQL of the canonical columns, of what did not fit ({@code unfit_NAME}), of the place of the row's file in a list
     * of the table's files ({@code file_no}) and of the row in its file ({@code row_no}), both from 0.
     */
    String rows(Table table, List<SourceFile> all) {
        List<String> columns = typed(table);
        for (Column column : table.columns()) {
            if (column.type().converted()) {
                String unfit = RowRules.unfit(column);
                columns.add(staged() ? unfit : "CAST(NULL AS VARCHAR) AS " + unfit);
            }
        }
        String places = sources.stream()
                .map(source -> Integer.toString(all.indexOf(source)))
                .collect(Collectors.joining(", ", "[", "]"));
        columns.add(places + "[CAST(file_index AS INTEGER) + 1] AS file_no");
        columns.add("file_row_number AS row_no");
        return "SELECT " + String.join(", ", columns) + " FROM " + Sql.parquet(paths());
    }

    private List<String> typed(Table table) {
        List<String> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            Conversion conversion = conversions.get(column.name());
            String name = Sql.name(column.name());
            columns.add(conversion == null ? name : conversion.typed() + " AS " + name);
        }
        return columns;
    }
}
