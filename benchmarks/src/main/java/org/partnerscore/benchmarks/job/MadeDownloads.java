package org.partnerscore.benchmarks.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.dataset.synthetic.EcosystemRequest;
import org.partnerscore.dataset.synthetic.Format;
import org.partnerscore.dataset.synthetic.Progress;
import org.partnerscore.dataset.synthetic.SyntheticEcosystem;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.write.CarriedDataSet;
import org.partnerscore.imports.write.ExportSlice;
import org.partnerscore.imports.write.ExportStyle;
import org.partnerscore.imports.write.ExportWriter;

/**
 * Exports of a made-up data set as Partner Center writes them: tab-separated, a file for each kind and half-year.
 *
 * @param folder where they are
 * @param kinds of which kinds there are some
 * @param rows how many rows each kind has, in the order of kinds
 */
public record MadeDownloads(Path folder, List<ExportKind> kinds, List<Long> rows) {
    private static final long SEED = 1;
    private static final int WINDOW = 6;
    private static final YearMonth FIRST = YearMonth.of(2019, 5);
    private static final YearMonth LAST = YearMonth.of(2021, 5);

    public MadeDownloads {
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
    }

    /** Makes them, unless they were made before. */
    public static MadeDownloads in(Path work, long tenants) throws IOException, SQLException, BadDataException {
        Path folder = work.resolve("downloads-of-" + tenants);
        List<ExportKind> kinds =
                List.of(ExportKind.PARTNER_PROFILE, ExportKind.SUBSCRIPTION_DETAILS, ExportKind.LICENSE_USAGE);
        if (!Files.exists(folder)) {
            Path canonical = work.resolve("downloads-made-of");
            Path carried = work.resolve("downloads-carried");
            new SyntheticEcosystem(EcosystemRequest.of(tenants, SEED))
                    .writeTo(canonical, Format.PARQUET, Progress.NONE);
            CarriedDataSet.write(canonical, carried, DataSetOptions.defaults());
            Path beside = work.resolve("downloads-unfinished");
            write(carried, beside, kinds);
            Files.move(beside, folder);
        }
        List<Long> rows = new ArrayList<>();
        for (ExportKind kind : kinds) {
            rows.add(count(folder, kind));
        }
        return new MadeDownloads(folder, kinds, rows);
    }

    private static void write(Path carried, Path folder, List<ExportKind> kinds) throws IOException, SQLException {
        try (ExportWriter writer = ExportWriter.open(carried, DataSetOptions.defaults())) {
            Set<String> accounts = Set.copyOf(writer.accounts());
            for (ExportKind kind : kinds) {
                YearMonth first = FIRST;
                while (!first.isAfter(LAST)) {
                    YearMonth end = first.plusMonths(WINDOW - 1L);
                    boolean whole = kind == ExportKind.PARTNER_PROFILE || end.isAfter(LAST);
                    YearMonth last = whole ? LAST : end;
                    writer.write(
                            kind,
                            ExportSlice.of(accounts, first, last),
                            ExportStyle.PLAIN,
                            folder,
                            kind.id() + "-" + first);
                    first = last.plusMonths(1);
                }
            }
        }
    }

    private static long count(Path folder, ExportKind kind) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM " + relation(folder, kind))) {
            count.next();
            return count.getLong(1);
        }
    }

    /** SQL of all rows of a kind, every column as text. */
    String relation(ExportKind kind) {
        return relation(folder, kind);
    }

    private static String relation(Path folder, ExportKind kind) {
        String files = folder.resolve(kind.id() + "-*.tsv").toString();
        return "read_csv(" + Sql.text(files) + ", delim = '\t', header = true, all_varchar = true)";
    }

    /** The same with some of the kinds only. */
    public MadeDownloads only(ExportKind... some) {
        List<ExportKind> wanted = List.of(some);
        return new MadeDownloads(
                folder, wanted, wanted.stream().map(this::rowsOf).toList());
    }

    /** How many rows the files of a kind have. */
    public long rowsOf(ExportKind kind) {
        return rows.get(kinds.indexOf(kind));
    }

    /** All files, in the order of their names. */
    public List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> kinds.stream()
                            .anyMatch(kind -> file.getFileName().toString().startsWith(kind.id())))
                    .sorted()
                    .toList();
        }
    }
}
