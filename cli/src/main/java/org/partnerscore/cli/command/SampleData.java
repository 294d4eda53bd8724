package org.partnerscore.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.partnerscore.dataset.synthetic.EcosystemRequest;
import org.partnerscore.dataset.synthetic.Format;
import org.partnerscore.dataset.synthetic.Progress;
import org.partnerscore.dataset.synthetic.SyntheticEcosystem;
import org.partnerscore.engine.score.Scores;

/** The sample data in a folder. */
final class SampleData implements AutoCloseable {
    /** The month in which they are scored. */
    static final YearMonth MONTH = YearMonth.of(2021, 5);

    private final Path folder;
    private final boolean temporary;

    private SampleData(Path folder, boolean temporary) {
        this.folder = folder;
        this.temporary = temporary;
    }

    /** In a temporary folder, which is gone once this is closed. */
    static SampleData temporary() throws IOException {
        Path folder = Files.createTempDirectory("partnerscore-");
        write(folder);
        return new SampleData(folder, true);
    }

    /** In a folder of the user's. */
    static SampleData in(Path folder) throws IOException {
        write(folder);
        return new SampleData(folder, false);
    }

    private static void write(Path folder) throws IOException {
        new SyntheticEcosystem(new EcosystemRequest(160, 7, 6, 180, YearMonth.of(2019, 5), 25))
                .writeTo(folder, Format.CSV, Progress.NONE);
    }

    Path folder() {
        return folder;
    }

    /** The account whose scorecard is shown. */
    static int account(Scores scores) {
        return 0;
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            List<Path> files;
            try (var listed = Files.list(folder)) {
                files = listed.toList();
            }
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        }
    }
}
