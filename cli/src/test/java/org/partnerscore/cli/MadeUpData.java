package org.partnerscore.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.partnerscore.dataset.synthetic.EcosystemRequest;
import org.partnerscore.dataset.synthetic.Format;
import org.partnerscore.dataset.synthetic.Progress;
import org.partnerscore.dataset.synthetic.SyntheticEcosystem;

/** A small good data set of 5 accounts from May 2019 to May 2021, in a folder with a space in its name. */
final class MadeUpData {
    static final int ACCOUNTS = 5;

    private MadeUpData() {}

    /** Writes it below a folder and returns its own. */
    static Path in(Path folder) throws IOException {
        Path data = Files.createDirectories(folder.resolve("my data"));
        new SyntheticEcosystem(new EcosystemRequest(60, 3, ACCOUNTS, 60, YearMonth.of(2019, 5), 25))
                .writeTo(data, Format.CSV, Progress.NONE);
        return data;
    }

    /** Adds a line to a table. */
    static void add(Path data, String table, String line) throws IOException {
        Path file = data.resolve(table + ".csv");
        Files.writeString(file, Files.readString(file) + line + "\n");
    }

    /** The id of the first account. */
    static String account(Path data) throws IOException {
        return Files.readAllLines(data.resolve("partners.csv")).get(1).split(",", -1)[1];
    }
}
