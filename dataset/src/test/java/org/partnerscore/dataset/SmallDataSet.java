package org.partnerscore.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerscore.dataset.read.SourceFile.Format;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.Table;

/** A good little data set in lines of CSV, to be changed and written in any form. */
public final class SmallDataSet {
    private static final String CAPACITY = "capacity";

    private final Map<Table, List<String>> lines = new EnumMap<>(Table.class);

    public SmallDataSet() {
        lines(Table.PARTNERS, "P1,A1,Alpha,DE", "P2,A1,Beta,US", "P3,A2,Gamma,FR");
        lines(Table.CUSTOMERS, "T1,Contoso,DE", "T2,Fabrikam,US");
        lines(
                Table.SUBSCRIPTION_MONTHS,
                "S1,2021-04-01,T1,sales,CSP,true,,10,8,1000.00,0.00",
                "S1,2021-05-01,T1,sales,CSP,true,,12,9,1200.00,20.50",
                "S2,2021-05-01,T2,finance,EA,false,2021-01-15,3,0,0.00,0.00");
        lines(Table.ASSOCIATIONS, "S1,P1,CSP,,2021-01-01,", "S2,P2,CPOR,OSA,2021-01-01,2021-12-01");
        lines(Table.EXAM_PASSES, "I1,P1,MB-200,2020-06-01,2022-06-01,2020-01-01,", "I2,P3,MB-210,2020-07-01,,,");
        lines(Table.COMPETENCIES, "A1,cloud-business-applications,2020-01-15");
    }

    /** Replaces a table by its canonical header, without {@code capacity}, and some rows. */
    public SmallDataSet lines(Table table, String... rows) {
        List<String> all = new ArrayList<>();
        all.add(table.columns().stream()
                .map(Column::name)
                .filter(name -> !name.equals(CAPACITY))
                .collect(Collectors.joining(",")));
        all.addAll(List.of(rows));
        lines.put(table, all);
        return this;
    }

    /** Replaces a table, its header included. */
    public SmallDataSet raw(Table table, String... headerAndRows) {
        lines.put(table, new ArrayList<>(List.of(headerAndRows)));
        return this;
    }

    /** Appends rows. */
    public SmallDataSet with(Table table, String... rows) {
        linesOf(table).addAll(List.of(rows));
        return this;
    }

    /** Leaves a table out. */
    public SmallDataSet without(Table table) {
        lines.remove(table);
        return this;
    }

    /** The number of the last line of a table's CSV file. */
    public long lastLine(Table table) {
        return linesOf(table).size();
    }

    /** Writes all tables as CSV with LF, and returns the folder. */
    public Path csv(Path folder) {
        return csv(folder, text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes all tables as CSV whose text is turned into bytes by a function. */
    public Path csv(Path folder, Function<String, byte[]> encoding) {
        try {
            for (Map.Entry<Table, List<String>> table : lines.entrySet()) {
                String text = String.join("\n", table.getValue()) + "\n";
                Files.write(folder.resolve(table.getKey().id() + Format.CSV.suffix()), encoding.apply(text));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes all tables as Parquet of canonical types; what does not fit is null. */
    public Path parquet(Path folder) {
        return parquet(
                folder,
                column -> "TRY_CAST(" + column.name() + " AS " + column.type().sql() + ")");
    }

    /** Writes all tables as Parquet in which every column is text. */
    public Path parquetOfTexts(Path folder) {
        return parquet(folder, Column::name);
    }

    /** Writes all tables as Parquet, with columns as SQL makes them out of texts. */
    public Path parquet(Path folder, Function<Column, String> conversion) {
        return parquet(folder, conversion, "FORMAT parquet");
    }

    /** Writes all tables as Parquet of canonical types, with DuckDB's options for how. */
    public Path parquet(Path folder, String options) {
        return parquet(
                folder,
                column -> "CAST(" + column.name() + " AS " + column.type().sql() + ")",
                options);
    }

    private Path parquet(Path folder, Function<Column, String> conversion, String options) {
        csv(folder);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (Table table : lines.keySet()) {
                Path csv = folder.resolve(table.id() + Format.CSV.suffix());
                Path parquet = folder.resolve(table.id() + Format.PARQUET.suffix());
                String header = linesOf(table).get(0);
                String columns = table.columns().stream()
                        .filter(column -> !column.name().equals(CAPACITY) || header.contains(CAPACITY))
                        .map(column -> conversion.apply(column) + " AS " + column.name())
                        .collect(Collectors.joining(", "));
                statement.execute("CREATE OR REPLACE TABLE texts AS FROM read_csv('" + csv
                        + "', all_varchar=true, header=true, delim=',', quote='\"')");
                statement.execute("COPY (SELECT " + columns + " FROM texts) TO '" + parquet + "' (" + options + ")");
                Files.delete(csv);
            }
            return folder;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> linesOf(Table table) {
        return Objects.requireNonNull(lines.get(table));
    }
}
