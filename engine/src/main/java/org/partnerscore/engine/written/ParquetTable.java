package org.partnerscore.engine.written;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.parquet.ColumnReader;
import org.partnerscore.dataset.parquet.LongReader;
import org.partnerscore.dataset.parquet.ParquetColumn;
import org.partnerscore.dataset.parquet.ParquetColumn.Physical;
import org.partnerscore.dataset.parquet.ParquetFile;
import org.partnerscore.dataset.parquet.ParquetFile.Rows;
import org.partnerscore.dataset.parquet.TextReader;
import org.partnerscore.dataset.parquet.UnknownParquetException;

/**
 * A table in Parquet. Only those row groups are read in which the account may be, by the bounds that the file tells of
 * each; of these only the account's rows.
 */
record ParquetTable(Path file) implements WrittenTable {
    private static final String ACCOUNT = "account_id";
    private static final long NOTHING = Long.MIN_VALUE;

    @Override
    public List<WrittenRow> rows(String account) throws IOException {
        try {
            return found(account);
        } catch (UnknownParquetException e) {
            return ForeignParquet.rows(file, account);
        }
    }

    private List<WrittenRow> found(String account) throws IOException {
        ParquetFile parquet = ParquetFile.of(file);
        ParquetColumn accounts =
                parquet.column(ACCOUNT).orElseThrow(() -> new IOException(file + " has no column " + ACCOUNT));
        List<WrittenRow> rows = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file)) {
            for (Rows group : parquet.rowsThatMayHold(accounts, account)) {
                Rows own = own(new TextReader(parquet, channel, accounts), group, account);
                if (own.count() > 0) {
                    rows.addAll(read(parquet, channel, own));
                }
            }
        }
        return rows;
    }

    /** The rows of an account in a row group: they follow one another. */
    private static Rows own(TextReader accounts, Rows group, String account) throws IOException {
        accounts.seek(group.first());
        long first = group.first();
        long count = 0;
        for (long done = 0; done < group.count(); ) {
            int batch = (int) Math.min(ColumnReader.BATCH, group.count() - done);
            accounts.read(batch);
            for (int i = 0; i < batch; i++) {
                if (account.equals(accounts.texts()[i])) {
                    first = count == 0 ? group.first() + done + i : first;
                    count++;
                }
            }
            done += batch;
        }
        return new Rows(first, count);
    }

    private static List<WrittenRow> read(ParquetFile parquet, FileChannel channel, Rows rows) throws IOException {
        List<ParquetColumn> columns = parquet.columns();
        String[][] values = new String[Math.toIntExact(rows.count())][columns.size()];
        for (int place = 0; place < columns.size(); place++) {
            ParquetColumn column = columns.get(place);
            if (column.physical() == Physical.BYTES) {
                TextReader texts = new TextReader(parquet, channel, column);
                fill(place, texts, i -> texts.texts()[i], rows, values);
            } else {
                LongReader longs = new LongReader(parquet, channel, column, NOTHING, value -> value, value -> true);
                Map<Long, String> known = new HashMap<>();
                fill(
                        place,
                        longs,
                        i -> known.computeIfAbsent(longs.values()[i], value -> text(value, column)),
                        rows,
                        values);
            }
        }
        Map<String, Integer> places =
                WrittenRow.places(columns.stream().map(ParquetColumn::name).toList());
        return Arrays.stream(values)
                .map(row -> new WrittenRow(places, Arrays.asList(row)))
                .toList();
    }

    private static String text(long value, ParquetColumn column) {
        if (value == NOTHING) {
            return "";
        }
        return column.type().equals("DATE")
                ? LocalDate.ofEpochDay(value).toString()
                : BigDecimal.valueOf(value, column.scale()).toPlainString();
    }

    private static void fill(
            int place, ColumnReader reader, IntFunction<@Nullable String> texts, Rows rows, String[][] values)
            throws IOException {
        reader.seek(rows.first());
        for (int done = 0; done < values.length; ) {
            int batch = Math.min(ColumnReader.BATCH, values.length - done);
            reader.read(batch);
            for (int i = 0; i < batch; i++) {
                values[done + i][place] = Objects.requireNonNullElse(texts.apply(i), "");
            }
            done += batch;
        }
    }
}
