package org.partnerscore.dataset.read;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.function.ToIntFunction;
import org.partnerscore.dataset.parquet.CodeReader;
import org.partnerscore.dataset.parquet.ColumnReader;
import org.partnerscore.dataset.parquet.IdBytes;
import org.partnerscore.dataset.parquet.IdBytesReader;
import org.partnerscore.dataset.parquet.IdNumberReader;
import org.partnerscore.dataset.parquet.IdReader;
import org.partnerscore.dataset.parquet.LongReader;
import org.partnerscore.dataset.parquet.ParquetColumn;
import org.partnerscore.dataset.parquet.ParquetFile;
import org.partnerscore.dataset.parquet.PresenceReader;
import org.partnerscore.dataset.parquet.TextReader;
import org.partnerscore.dataset.rule.RowRules;
import org.partnerscore.dataset.rule.ValueRules;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.ColumnType;
import org.partnerscore.dataset.table.Table;

/**
 * Reads columns of a table's file as arrays of numbers, some rows at a time: ask for columns, go to rows, then read. The
 * arrays are the same from one batch to the next. For one thread.
 */
public final class RowReader implements AutoCloseable {
    private final Table table;
    private final ParquetFile file;
    private final FileChannel channel;
    private final List<ColumnReader> readers = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private final Set<String> looked = new HashSet<>();
    private long left;

    /** Opens a file of a table. */
    public RowReader(Table table, ParquetFile file) throws IOException {
        this.table = table;
        this.file = file;
        this.channel = FileChannel.open(file.path());
    }

    /** A column of ids as numbers to find them by. */
    public IdReader ids(String name) {
        IdReader reader = add(name, new IdReader(file, channel, physical(name)));
        looks.add(reader::bad);
        return reader;
    }

    /**
     * A column of ids as the numbers they have elsewhere.
     *
     * @param none stands where a row has no value
     */
    public int[] numbersOf(String name, int none, IdNumberReader.Numbering numbering) {
        IdNumberReader reader = add(name, new IdNumberReader(file, channel, physical(name), none, numbering));
        looks.add(reader::bad);
        return reader.numbers();
    }

    /**
     * A column of texts of which few differ as numbers.
     *
     * @param none stands where a row has no value or an empty text
     * @param mapping the number of a text that is not empty
     */
    public int[] codes(String name, int none, ToIntFunction<String> mapping) {
        CodeReader reader = new CodeReader(
                file,
                channel,
                physical(name),
                none,
                text -> text.isEmpty() ? none : mapping.applyAsInt(text),
                ValueRules.texts(table.column(name)));
        add(name, reader);
        looks.add(reader::bad);
        return reader.numbers();
    }

    /**
     * A column of ids as numbers of their bytes.
     *
     * @param ids takes the bytes
     */
    public int[] idBytes(String name, IdBytes ids) {
        return add(name, new IdBytesReader(file, channel, physical(name), ids)).numbers();
    }

    /** A column of texts as they are. */
    public TextReader texts(String name) {
        TextReader reader = add(name, new TextReader(file, channel, physical(name)));
        looks.add(reader::bad);
        return reader;
    }

    /**
     * A column of days, counts or flags. Days are counted from 1970-01-01; flags are 0 or 1.
     *
     * @param none stands where a row has no value, and everywhere if the file has no such column
     * @param mapping applied to each value
     */
    public long[] numbers(String name, long none, LongUnaryOperator mapping) {
        if (file.column(name).isEmpty()) {
            long[] absent = new long[ColumnReader.BATCH];
            Arrays.fill(absent, none);
            return absent;
        }
        return numbers(name, physical(name), none, mapping);
    }

    /** A column of amounts, in cents; 0 where a row has none. */
    public long[] cents(String name) {
        ParquetColumn column = physical(name);
        int scale = column.type().startsWith("DECIMAL") ? column.scale() : 0;
        return switch (scale) {
            case 0 -> numbers(name, column, 0, whole -> whole * 100);
            case 1 -> numbers(name, column, 0, tenths -> tenths * 10);
            default -> numbers(name, column, 0, cents -> cents);
        };
    }

    private long[] numbers(String name, ParquetColumn column, long none, LongUnaryOperator mapping) {
        ColumnType type = table.column(name).type();
        LongReader reader = add(name, new LongReader(file, channel, column, none, mapping, ValueRules.numbers(type)));
        looks.add(reader::bad);
        return reader.values();
    }

    /**
     * Has all other columns looked at as well, for empty values and for such as did not fit their type when the file was
     * converted.
     */
    public void lookAtAll() {
        for (Column column : table.columns()) {
            if (file.column(column.name()).isPresent() && !looked.contains(column.name())) {
                if (column.type().converted()) {
                    numbers(column.name(), 0, number -> number);
                } else {
                    PresenceReader reader = add(column.name(), presence(column.name()));
                    looks.add(() -> reader.bad() && !column.nullable());
                }
            }
            String unfit = RowRules.unfit(column);
            if (column.type().converted() && file.column(unfit).isPresent()) {
                PresenceReader reader = presence(unfit);
                readers.add(reader);
                looks.add(reader::any);
            }
        }
    }

    private PresenceReader presence(String name) {
        return new PresenceReader(file, channel, physical(name));
    }

    private <R extends ColumnReader> R add(String name, R reader) {
        readers.add(reader);
        if (looked.add(name) && !table.column(name).nullable()) {
            looks.add(reader::nulls);
        }
        return reader;
    }

    private ParquetColumn physical(String name) {
        return file.column(name).orElseThrow(() -> new NoSuchElementException(file.path() + " has no column " + name));
    }

    /** Goes to a run of rows. All columns must have been asked for. */
    public void seek(long from, long to) throws IOException {
        left = to - from;
        for (ColumnReader reader : readers) {
            reader.seek(from);
        }
    }

    /** Reads the next rows of the run. Returns how many, 0 at its end. */
    public int next() throws IOException {
        int rows = (int) Math.min(left, ColumnReader.BATCH);
        if (rows > 0) {
            for (ColumnReader reader : readers) {
                reader.read(rows);
            }
            left -= rows;
        }
        return rows;
    }

    /**
     * Whether a value read so far may be bad by itself. Where this is false there is none; where it is true there mostly is
     * one.
     */
    public boolean doubtful() {
        return looks.stream().anyMatch(Look::doubtful);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    @FunctionalInterface
    private interface Look {
        boolean doubtful();
    }
}
