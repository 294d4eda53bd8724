package org.partnerscore.dataset.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import org.partnerscore.dataset.parquet.DistinctReader;

/** The days that occur in a column, of those that a date can be. Told by several threads. */
final class DaysFound {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final long COUNT = ChronoUnit.DAYS.between(FIRST, LocalDate.of(10000, 1, 1));

    private final BitSet days = new BitSet();

    /** A column of a table's files and where its days go. */
    record Column(List<TableFile> files, String name, DaysFound found) {}

    private synchronized void add(long epochDay) {
        long day = epochDay - FIRST.toEpochDay();
        if (day >= 0 && day < COUNT) {
            days.set((int) day);
        }
    }

    /** The days in their order. */
    Stream<LocalDate> days() {
        return days.stream().mapToObj(FIRST::plusDays);
    }

    /** Reads columns, each file in as many pieces as there are threads. */
    static void read(List<Column> columns, int threads) throws IOException {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            List<ForkJoinTask<?>> tasks = new ArrayList<>();
            for (Column column : columns) {
                for (TableFile file : column.files()) {
                    for (int i = 0; i < threads; i++) {
                        long from = file.rows() * i / threads;
                        long to = file.rows() * (i + 1) / threads;
                        tasks.add(pool.submit(() -> read(column, file, from, to)));
                    }
                }
            }
            tasks.forEach(ForkJoinTask::join);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            pool.shutdownNow();
        }
    }

    private static void read(Column column, TableFile file, long from, long to) {
        try (FileChannel channel = FileChannel.open(file.path())) {
            new DistinctReader(
                            file.parquet(),
                            channel,
                            file.parquet().column(column.name()).orElseThrow(),
                            column.found()::add)
                    .readAll(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
