package org.partnerscore.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.dataset.CanonicalCopy;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.SourceFile;
import org.partnerscore.dataset.synthetic.EcosystemRequest;
import org.partnerscore.dataset.synthetic.Format;
import org.partnerscore.dataset.synthetic.Progress;
import org.partnerscore.dataset.synthetic.SyntheticEcosystem;

/** A data set that is good by construction is found good, whatever its form and the order of its rows. */
class GeneratedEcosystemCheckTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1,CSV,CSV", "2,PARQUET,PARQUET", "3,CSV,PARQUET", "4,PARQUET,CSV"})
    void it_is_good_as_written_and_shuffled(long seed, Format format, SourceFile.Format copied) throws Exception {
        Path made = folder.resolve("made");
        new SyntheticEcosystem(EcosystemRequest.of(200, seed)).writeTo(made, format, Progress.NONE);
        assertThat(check(made).problems()).isEmpty();
        Path shuffled = CanonicalCopy.of(made, folder.resolve("shuffled"), copied, seed);
        assertThat(check(shuffled).problems()).isEmpty();
    }

    private static ProblemReport check(Path data) throws Exception {
        try (DataSet open = DataSet.open(data, DataSetOptions.withThreads(2))) {
            return DataSetCheck.run(open);
        }
    }
}
