package org.partnerscore.server.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.imports.intake.FileOptions;
import org.partnerscore.imports.intake.TakenExport;
import org.partnerscore.imports.problem.RefusedFileException;
import org.partnerscore.imports.value.DateOrder;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.request.Asked;
import org.partnerscore.server.request.WorkspaceFaults;
import org.partnerscore.workspace.Actor;
import org.partnerscore.workspace.WorkspaceWriter;
import org.partnerscore.workspace.data.DerivedData;
import org.partnerscore.workspace.data.Lease;
import org.partnerscore.workspace.data.Summary;
import org.partnerscore.workspace.exports.ExportDerivation;
import org.partnerscore.workspace.receipt.Intake;

/** Receives exports that were sent, as the command receives those of a folder: all of a request or none. */
public final class Importing {
    private final Path root;
    private final String software;

    /**
     * @param root folder of the workspace
     * @param software name and version of the software, for the journal
     */
    public Importing(Path root, String software) {
        this.root = root;
        this.software = software;
    }

    /**
     * What came of it.
     *
     * @param exports what the files were recognised as
     * @param intake the files that are new, and those that were there
     * @param summary the data set with them
     */
    public record Received(List<TakenExport> exports, Intake intake, Summary summary) {
        public Received {
            exports = List.copyOf(exports);
        }
    }

    /**
     * How files are to be read, as a form or an address says it.
     *
     * @param dates {@code iso}, {@code us} or {@code eu}; empty to let each file settle it
     * @param account whose rows they are; empty if the files tell
     * @param downloaded the day they were downloaded; empty for the one after their last month
     * @throws org.springframework.web.server.ResponseStatusException if it makes no sense
     */
    public static FileOptions options(String dates, String account, String downloaded) {
        return new FileOptions(
                dates.isEmpty() ? null : Asked.one(DateOrder.class, dates),
                Asked.orNull(account.strip()),
                downloaded.isEmpty() ? null : Asked.day(downloaded));
    }

    /**
     * Receives files.
     *
     * @throws RefusedFileException if a file as a whole is bad; then none was received
     * @throws org.springframework.web.server.ResponseStatusException if somebody else changes the workspace
     */
    public Received receive(List<Path> files, FileOptions options, Reader reader)
            throws IOException, RefusedFileException {
        try (ExportDerivation derivation = new ExportDerivation(DataSetOptions.defaults())) {
            ExportDerivation.Recognised recognised = derivation.recognise(files, options);
            if (!recognised.problems().isEmpty()) {
                throw new RefusedFileException(recognised.problems());
            }
            return WorkspaceFaults.answered(() -> received(derivation, recognised, reader));
        }
    }

    private Received received(ExportDerivation derivation, ExportDerivation.Recognised recognised, Reader reader)
            throws IOException {
        try (WorkspaceWriter writer = WorkspaceWriter.open(
                root, derivation, new Actor(reader.name(), "import", software, InstantSource.system()))) {
            Intake intake = writer.receive(recognised.offers());
            try (Lease data = writer.workspace().data()) {
                return new Received(recognised.exports(), intake, DerivedData.summary(data));
            }
        }
    }
}
