package org.partnerscore.imports.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.write.CsvCell;

/** Writes rows as an export of a style. */
final class ExportFile {
    private static final Set<String> MONTHS = Set.of("Month", "month");
    private static final Set<String> DAYS = Set.of(
            "SubscriptionStartDate",
            "SubscriptionEndDate",
            "TrainingCompletionDate",
            "ExpirationDate",
            "CompetencyStartDate",
            "CompetencyEndDate");
    private static final Set<String> NUMBERS = Set.of(
            "AvailableSeats",
            "AvailableSeatsEOP",
            "AssignedSeats",
            "ActiveSeats",
            "TotalSoldSeats",
            "TotalAssignedSeats",
            "RevenueUSD",
            "BilledRevenueUSD");

    private final List<List<String>> columns;
    private final ExportStyle style;

    /**
     * @param columns the columns, each under the names it has gone by; the first is what rows call it
     */
    ExportFile(List<List<String>> columns, ExportStyle style) {
        this.columns = columns;
        this.style = style;
    }

    /**
     * Writes a file.
     *
     * @param folder where to
     * @param name without ending
     * @param rows values by the first names of the columns; what it does not have is left empty
     * @return the file
     */
    Path write(Path folder, String name, ResultSet rows) throws IOException, SQLException {
        String text = name + (style.delimiter() == '\t' ? ".tsv" : ".csv");
        Path file = folder.resolve(
                switch (style.form()) {
                    case GZIP -> text + ".gz";
                    case ZIP -> name + ".zip";
                    case PLAIN, BYTE_ORDER_MARK, UTF_16 -> text;
                });
        try (OutputStream out = packed(Files.newOutputStream(file), text);
                Writer writer = new OutputStreamWriter(
                        out,
                        style.form() == ExportStyle.Form.UTF_16 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8)) {
            if (style.form() == ExportStyle.Form.UTF_16 || style.form() == ExportStyle.Form.BYTE_ORDER_MARK) {
                writer.write('\uFEFF');
            }
            write(writer, rows);
        }
        return file;
    }

    private OutputStream packed(OutputStream out, String member) throws IOException {
        switch (style.form()) {
            case GZIP -> {
                return new GZIPOutputStream(out);
            }
            case ZIP -> {
                ZipOutputStream zip = new ZipOutputStream(out);
                ZipEntry entry = new ZipEntry(member);
                // A fixed time, so that equal content makes equal bytes.
                entry.setTimeLocal(LocalDate.of(2021, 7, 1).atStartOfDay());
                zip.putNextEntry(entry);
                return zip;
            }
            case PLAIN, BYTE_ORDER_MARK, UTF_16 -> {
                return out;
            }
        }
        throw new IllegalStateException();
    }

    private void write(Writer out, ResultSet rows) throws IOException, SQLException {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            places.put(rows.getMetaData().getColumnLabel(i), i);
        }
        for (int i = 0; i < columns.size(); i++) {
            List<String> names = columns.get(i);
            out.write(i == 0 ? "" : String.valueOf(style.delimiter()));
            out.write(CsvCell.of(names.get(Math.min(style.drift(), names.size() - 1)), style.delimiter()));
        }
        out.write("\r\n");
        while (rows.next()) {
            for (int i = 0; i < columns.size(); i++) {
                String name = columns.get(i).get(0);
                Integer place = places.get(name);
                @Nullable String value = place == null ? null : rows.getString(place);
                out.write(i == 0 ? "" : String.valueOf(style.delimiter()));
                out.write(value == null ? "" : CsvCell.of(written(name, value), style.delimiter()));
            }
            out.write("\r\n");
        }
    }

    private String written(String column, String value) {
        if (MONTHS.contains(column)) {
            return style.month(YearMonth.parse(value.substring(0, 7)));
        }
        if (DAYS.contains(column)) {
            return style.day(LocalDate.parse(value));
        }
        return NUMBERS.contains(column) ? style.number(value) : value;
    }
}
