package org.partnerscore.imports.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.Database;
import org.partnerscore.imports.file.ReceivedFile;
import org.partnerscore.imports.file.TextFile;
import org.partnerscore.imports.problem.ImportProblem;
import org.partnerscore.imports.problem.RefusedFileException;

/**
 * Takes received files: recognises what each is, checks every row and stages those that can be taken. What is staged
 * follows from the file's bytes and the options alone. For any number of threads.
 */
public final class Intake implements AutoCloseable {
    private final Database database;

    private Intake(Database database) {
        this.database = database;
    }

    /** Begins; temporary files are gone once it is closed. */
    public static Intake open(DataSetOptions machine) throws IOException, SQLException {
        return new Intake(Database.open(machine));
    }

    /**
     * Takes a file, with every member if it is an archive.
     *
     * @param file where it is
     * @param name what to call it to people
     * @param folder takes a staged file for each export in it, {@code 0.parquet} and so on
     * @return its exports, in the order of the members' names
     * @throws RefusedFileException if anything in it is wrong as a whole; nothing of it is taken then
     */
    public List<TakenExport> take(Path file, String name, FileOptions options, Path folder)
            throws IOException, SQLException, RefusedFileException {
        List<TakenExport> taken = new ArrayList<>();
        List<ImportProblem> problems = new ArrayList<>();
        Files.createDirectories(folder);
        Path temporary = Files.createTempDirectory(database.folder(), "intake-");
        try (Connection connection = database.another()) {
            for (TextFile text : ReceivedFile.texts(file, name, temporary)) {
                Path staged = folder.resolve(taken.size() + problems.size() + ".parquet");
                try {
                    taken.add(new ExportIntake(connection, text, options, temporary).take(staged));
                } catch (RefusedFileException e) {
                    problems.addAll(e.problems());
                }
            }
        } finally {
            clear(temporary);
        }
        if (!problems.isEmpty()) {
            for (TakenExport export : taken) {
                Files.deleteIfExists(export.staged());
            }
            throw new RefusedFileException(problems);
        }
        return List.copyOf(taken);
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
