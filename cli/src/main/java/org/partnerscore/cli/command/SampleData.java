package org.partnerscore.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.dataset.write.WholeFiles;

/** The sample data that come with the software. */
final class SampleData {
    /** The month in which they are scored. */
    static final YearMonth MONTH = YearMonth.of(2021, 5);

    /** The account whose scorecard is shown. */
    static final String ACCOUNT = "4623905";

    private static final String FOLDER = "/org/partnerscore/cli/sample/";
    private static final List<String> FILES = Stream.concat(
                    Stream.of("README.md"), Arrays.stream(Table.values()).map(table -> table.id() + ".csv"))
            .toList();

    private SampleData() {}

    /**
     * Writes them to a folder, unless they are there already.
     *
     * @throws FileAlreadyExistsException if the folder holds tables of another data set; nothing is changed
     */
    static void writeTo(Path folder) throws IOException {
        for (Table table : Table.values()) {
            refuseAnother(folder, table);
        }
        try (WholeFiles files = WholeFiles.in(folder)) {
            for (String name : FILES) {
                Files.write(files.file(name), content(name));
            }
            files.publish();
        }
    }

    /** Removes them from a folder that holds nothing else, and the folder. */
    static void remove(Path folder) throws IOException {
        for (String name : FILES) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.deleteIfExists(folder);
    }

    private static void refuseAnother(Path folder, Table table) throws IOException {
        Path csv = folder.resolve(table.id() + ".csv");
        boolean another = Files.exists(folder.resolve(table.id() + ".parquet"))
                || Files.exists(folder.resolve(table.id()))
                || (Files.exists(csv) && !Arrays.equals(Files.readAllBytes(csv), content(table.id() + ".csv")));
        if (another) {
            throw new FileAlreadyExistsException(folder.toString());
        }
    }

    private static byte[] content(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SampleData.class.getResourceAsStream(FOLDER + name), name)) {
            return in.readAllBytes();
        }
    }
}
