package org.partnerscore.imports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.imports.Desk;
import org.partnerscore.imports.problem.RefusedFileException;

/** Files of any bytes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakeFuzzTest {
    private Path folder;
    private Intake intake;

    @BeforeAll
    void open(@TempDir Path temporary) throws Exception {
        folder = temporary;
        intake = Intake.open(DataSetOptions.withThreads(1));
    }

    @AfterAll
    void close() throws Exception {
        intake.close();
    }

    @FuzzTest(maxDuration = "1m")
    void is_refused_with_its_reasons_or_every_row_is_taken_or_refused(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("received"), bytes);
        List<TakenExport> taken;
        try {
            taken = intake.take(file, "received", FileOptions.NONE, folder.resolve("staged"));
        } catch (RefusedFileException e) {
            assertThat(e.problems()).isNotEmpty();
            return;
        }
        assertThat(taken).isNotEmpty();
        for (TakenExport export : taken) {
            assertThat(Desk.query("SELECT count(*) FROM '" + export.staged() + "' WHERE fault IS NULL"))
                    .containsExactly(String.valueOf(export.rows() - export.refused()));
            assertThat(export.problems().isEmpty()).isEqualTo(export.refused() == 0);
        }
    }
}
