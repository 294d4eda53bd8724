package org.partnerscore.cli.command;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.imports.write.SampleExports;

/** Makes up exports with the vendor's own figures in them, which are those of the engine. */
final class MadeExports {
    private MadeExports() {}

    /**
     * Writes the exports of two accounts, each into a folder of its own.
     *
     * @return the accounts
     * @throws FileAlreadyExistsException if there are such exports already
     */
    static List<String> write(Path folder, long tenants, long seed) throws Exception {
        DataSetOptions machine = DataSetOptions.defaults();
        try (SampleExports sample = SampleExports.make(tenants, seed, machine)) {
            sample.write(folder, MadeFigures.of(sample, machine));
            return sample.accounts();
        }
    }
}
