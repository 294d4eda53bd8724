package org.partnerscore.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.workspace.difference.IndicatorChange.Values;
import org.partnerscore.workspace.difference.RunComparison;
import org.partnerscore.workspace.difference.RunDifference;
import org.partnerscore.workspace.run.RunRequest;

class RunComparisonTest {
    private static final String TRACK = "smb";
    private static final String OTHER_TRACK = "enterprise";

    private static final YearMonth MONTH = YearMonth.of(2022, 11);

    @TempDir
    private Path folder;

    @Test
    void an_account_that_is_scored_in_another_track_is_told() throws Exception {
        Bench bench = Bench.received(folder, MONTH);
        String before = run(bench, LocalDate.of(2022, 11, 30));
        String after = run(bench, LocalDate.of(2022, 12, 31));
        Path indicators = bench.root.resolve("runs").resolve(after).resolve("indicators.csv");
        String text = Files.readString(indicators);
        assertThat(text).contains("," + TRACK + "\n");
        Files.writeString(indicators, text.replaceFirst("," + TRACK + "\n", "," + OTHER_TRACK + "\n"));

        RunDifference difference = RunComparison.of(bench.open(), before, after);

        assertThat(difference.indicators()).hasSize(1);
        assertThat(difference.indicators().get(0).changes())
                .containsOnlyKeys("track")
                .containsEntry("track", new Values(TRACK, OTHER_TRACK));
    }

    private static String run(Bench bench, LocalDate rulesAsOf) throws Exception {
        RunRequest request = new RunRequest(
                ProgrammeCatalog.bundled().definition("solutions-partner-business-applications"),
                null,
                MONTH,
                rulesAsOf);
        try (WorkspaceWriter writer = bench.create()) {
            return writer.run(request, Bench.MACHINE).manifest().run();
        }
    }
}
