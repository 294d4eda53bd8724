package org.partnerscore.imports.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.Database;
import org.partnerscore.dataset.synthetic.EcosystemRequest;
import org.partnerscore.dataset.synthetic.Format;
import org.partnerscore.dataset.synthetic.Progress;
import org.partnerscore.dataset.synthetic.SyntheticEcosystem;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.imports.figures.VendorFigure;

/**
 * A made-up but faithful set of exports of two global accounts with several locations each, as they would have downloaded
 * them over three years: in windows of six and twelve months that overlap, the last months of a window provisional and
 * restated in the next, in all the ways in which such files are written, with names that no mapping knows and attribution
 * types that earn no credit. License usage ends a month before the rest.
 *
 * <p>Equal requests make equal bytes.
 */
public final class SampleExports implements AutoCloseable {
    /** The first month of the sample. */
    public static final YearMonth FROM = YearMonth.of(2018, 6);

    /** How many months it has: up to 2021-06. */
    public static final int MONTHS = 37;

    /** The first month of the last downloads of subscriptions and usage, which bring what was provisional for good. */
    public static final YearMonth LAST_FROM = YearMonth.of(2021, 3);

    private static final int ACCOUNTS = 2;
    /** So few accounts have several locations that there must be some to choose from. */
    private static final int FEWEST_ACCOUNTS = 10;

    private static final Map<String, String> UNKNOWN_NAMES = Map.of(
            "sku other", "Dynamics 365 Project Operations", "attribution NONE", "Transacting partner of record (TPOR)");

    private final Database temporary;
    private final DataSetOptions machine;
    private final Path carried;
    private final Set<String> accounts;

    private SampleExports(Database temporary, DataSetOptions machine, Path carried, Set<String> accounts) {
        this.temporary = temporary;
        this.machine = machine;
        this.carried = carried;
        this.accounts = accounts;
    }

    /**
     * Makes up what the exports are of.
     *
     * @param tenants customers of the ecosystem, of which the two accounts see theirs
     * @param seed any number; another one makes another sample
     */
    public static SampleExports make(long tenants, long seed, DataSetOptions machine) throws IOException, SQLException {
        Database temporary = Database.open(machine);
        try {
            Path ecosystem = temporary.folder().resolve("ecosystem");
            new SyntheticEcosystem(request(tenants, seed)).writeTo(ecosystem, Format.PARQUET, Progress.NONE);
            Set<String> accounts = new TreeSet<>(LargestAccounts.of(ecosystem, ACCOUNTS, machine));
            Path carried = temporary.folder().resolve("carried");
            CarriedDataSet.write(ecosystem, carried, machine, accounts);
            return new SampleExports(temporary, machine, carried, accounts);
        } catch (BadDataException e) {
            temporary.close();
            throw new IllegalStateException("what is made up has no bad rows", e);
        } catch (Throwable e) {
            temporary.close();
            throw e;
        }
    }

    /** Whether a file of the sample is one of the last downloads. */
    public static boolean isLast(Path file) {
        return String.valueOf(file.getFileName()).contains("-" + LAST_FROM + "-to-");
    }

    private static EcosystemRequest request(long tenants, long seed) {
        int accounts = Math.max(FEWEST_ACCOUNTS, EcosystemRequest.defaultAccounts(tenants));
        return new EcosystemRequest(tenants, seed, accounts, EcosystemRequest.defaultPeople(accounts), FROM, MONTHS);
    }

    /** The data set that the exports are of, as a folder of Parquet files, until it is closed. */
    public Path dataSet() {
        return carried;
    }

    /** The two accounts. */
    public List<String> accounts() {
        return List.copyOf(accounts);
    }

    /**
     * Writes the exports of each account into a folder of its own.
     *
     * @param figures the vendor's own figures, for Competency performance
     * @throws FileAlreadyExistsException if a folder of an account is there already
     */
    public void write(Path folder, List<VendorFigure> figures) throws IOException, SQLException {
        for (String account : accounts) {
            if (Files.exists(folder.resolve(account))) {
                throw new FileAlreadyExistsException(folder.resolve(account).toString());
            }
        }
        try (ExportWriter writer = ExportWriter.open(carried, machine, UNKNOWN_NAMES)) {
            for (String account : accounts) {
                Path made = temporary.folder().resolve("exports-" + account);
                new SampleDownloads(writer, account, made)
                        .write(figures.stream()
                                .filter(figure -> account.equals(figure.account()))
                                .toList());
                publish(made, folder.resolve(account));
            }
        }
    }

    private static void publish(Path made, Path folder) throws IOException {
        try (WholeFiles files = WholeFiles.in(folder);
                var written = Files.list(made)) {
            for (Path file : written.sorted().toList()) {
                Files.move(file, files.file(file.getFileName().toString()));
            }
            files.publish();
        }
    }

    /** Removes the data set. */
    @Override
    public void close() throws SQLException {
        temporary.close();
    }
}
