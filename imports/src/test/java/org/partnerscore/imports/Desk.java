package org.partnerscore.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.imports.derive.Derivation;
import org.partnerscore.imports.derive.DerivedDataSet;
import org.partnerscore.imports.derive.ReceivedExport;
import org.partnerscore.imports.intake.FileOptions;
import org.partnerscore.imports.intake.Intake;
import org.partnerscore.imports.intake.TakenExport;
import org.partnerscore.imports.mapping.Mappings;
import org.partnerscore.imports.problem.ImportProblem;
import org.partnerscore.imports.problem.RefusedFileException;

/** Takes files one after the other and derives a data set from them. */
public final class Desk {
    private static final String PROFILE =
            "MPNId\tPartnerName\tPGA_MPNId\tPGA_PartnerName\tCity\tCountry\tHierarchyLevel\n";

    private final Path folder;
    private final List<ReceivedExport> received = new ArrayList<>();
    private Mappings mappings = Mappings.shipped();
    private int derived;

    public Desk(Path folder) {
        this.folder = folder;
    }

    /** A desk with the profile of locations L1, L2 of account A1 and L9 of account A9. */
    public static Desk withProfile(Path folder) throws RefusedFileException {
        Desk desk = new Desk(folder);
        desk.take(
                "profile.tsv",
                PROFILE + "L1\tLocation 1\tA1\tAccount 1\tBerlin\tGermany\tlocation\n"
                        + "L2\tLocation 2\tA1\tAccount 1\tParis\tFR\tlocation\n"
                        + "L9\tLocation 9\tA9\tAccount 9\tDelhi\tIndia\tlocation\n");
        return desk;
    }

    public void mappings(Mappings mine) {
        mappings = mine;
    }

    public TakenExport take(String name, String text) throws RefusedFileException {
        return take(name, text.getBytes(StandardCharsets.UTF_8), FileOptions.NONE)
                .get(0);
    }

    public TakenExport take(String name, String text, FileOptions options) throws RefusedFileException {
        return take(name, text.getBytes(StandardCharsets.UTF_8), options).get(0);
    }

    public List<TakenExport> take(String name, byte[] bytes, FileOptions options) throws RefusedFileException {
        int sequence = received.size();
        try {
            Path place = Files.createDirectories(folder.resolve("received-" + sequence));
            Path file = Files.write(place.resolve("raw"), bytes);
            try (Intake intake = Intake.open(DataSetOptions.withThreads(2))) {
                List<TakenExport> taken = intake.take(file, name, options, place);
                String hash = Integer.toHexString(Arrays.hashCode(bytes)) + "-" + bytes.length;
                taken.forEach(export -> received.add(new ReceivedExport(hash, sequence, options, file, export)));
                return taken;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** What is wrong with a file that cannot be taken. */
    public List<ImportProblem> refusal(String name, byte[] bytes) {
        try {
            take(name, bytes, FileOptions.NONE);
        } catch (RefusedFileException e) {
            return e.problems();
        }
        throw new AssertionError(name + " was taken");
    }

    public List<ReceivedExport> received() {
        return received;
    }

    public DerivedDataSet derive() throws IOException, SQLException {
        return derive(received, 2);
    }

    public DerivedDataSet derive(List<ReceivedExport> exports, int threads) throws IOException, SQLException {
        return Derivation.derive(
                exports, mappings, folder.resolve("derived-" + derived++), DataSetOptions.withThreads(threads));
    }

    /** The rows of a table, each as its values with bars in between, empty for null. */
    public static List<String> rows(DerivedDataSet data, Table table) throws SQLException {
        return query("FROM '" + data.folder().resolve(table.id() + ".parquet") + "'");
    }

    public static List<String> query(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                ResultSet row = rows;
                lines.add(IntStream.rangeClosed(1, columns)
                        .mapToObj(i -> cell(row, i))
                        .collect(Collectors.joining("|")));
            }
        }
        return lines;
    }

    private static String cell(ResultSet row, int column) {
        try {
            String text = row.getString(column);
            return text == null ? "" : text;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The lines of rejects.csv after its header. */
    public static List<String> rejects(DerivedDataSet data) throws IOException {
        List<String> lines = Files.readAllLines(data.folder().resolve("rejects.csv"));
        return lines.subList(1, lines.size());
    }
}
