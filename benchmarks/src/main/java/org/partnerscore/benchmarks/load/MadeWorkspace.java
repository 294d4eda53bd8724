package org.partnerscore.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.synthetic.EcosystemRequest;
import org.partnerscore.dataset.synthetic.Format;
import org.partnerscore.dataset.synthetic.Progress;
import org.partnerscore.dataset.synthetic.SyntheticEcosystem;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.workspace.Actor;
import org.partnerscore.workspace.WorkspaceWriter;
import org.partnerscore.workspace.data.Derivation;
import org.partnerscore.workspace.data.ReceivedFile;
import org.partnerscore.workspace.data.Summary;
import org.partnerscore.workspace.receipt.Offer;
import org.partnerscore.workspace.run.RunRequest;

/**
 * A workspace of made-up tables with months that were scored and published. The tables were never exports, so what the
 * server reads of it is what was published.
 *
 * @param root its folder
 * @param accounts how many accounts it has
 */
public record MadeWorkspace(Path root, int accounts) {
    /** The programme published. */
    public static final String PROGRAMME = "cloud-business-applications";

    private static final long SEED = 1;
    private static final long TENANTS_AN_ACCOUNT = 4;
    private static final int PEOPLE_AN_ACCOUNT = 6;
    private static final int MONTHS = 25;

    /** The first month that is made up. */
    static final YearMonth FIRST = YearMonth.of(2019, 5);

    /** The last one. */
    static final YearMonth LAST = FIRST.plusMonths(MONTHS - 1L);

    /** Takes tables for exports: the kind of a file is the table that it holds. */
    private static final Derivation TABLES = new Derivation() {
        @Override
        public String version() {
            return "tables 1";
        }

        @Override
        public Summary derive(List<ReceivedFile> files, List<Path> mappings, Path target) throws IOException {
            for (ReceivedFile file : files) {
                Files.createLink(target.resolve(file.receipt().kind() + ".parquet"), file.file());
            }
            return new Summary(Map.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), 0);
        }
    };

    /** Makes it, unless it was made before. */
    public static MadeWorkspace in(Path work, int accounts, int months) throws IOException, BadDataException {
        Path root = work.resolve("published-" + accounts + "-" + months);
        if (!Files.exists(root)) {
            Path tables = work.resolve("tables-" + accounts);
            writeTables(tables, accounts);
            Path beside = work.resolve(root.getFileName() + "-unfinished");
            publish(beside, tables, months);
            Files.move(beside, root);
        }
        return new MadeWorkspace(root, accounts);
    }

    /** Makes up tables of the months from {@link #FIRST} to {@link #LAST}. */
    static void writeTables(Path tables, int accounts) throws IOException {
        new SyntheticEcosystem(new EcosystemRequest(
                        TENANTS_AN_ACCOUNT * accounts, SEED, accounts, PEOPLE_AN_ACCOUNT * accounts, FIRST, MONTHS))
                .writeTo(tables, Format.PARQUET, Progress.NONE);
    }

    /** Who writes to workspaces here. */
    static Actor actor() {
        return new Actor("benchmark", "benchmarks/run", "benchmarks", InstantSource.system());
    }

    /**
     * Scores a month of the programme.
     *
     * @param rulesAsOf the day whose rules are taken; null for the last day of the month
     * @return id of the run
     */
    static String run(WorkspaceWriter writer, YearMonth month, @Nullable LocalDate rulesAsOf)
            throws IOException, BadDataException {
        return writer.run(
                        new RunRequest(ProgrammeCatalog.bundled().definition(PROGRAMME), null, month, rulesAsOf),
                        DataSetOptions.defaults())
                .manifest()
                .run();
    }

    private static void publish(Path root, Path tables, int months) throws IOException, BadDataException {
        try (WorkspaceWriter writer = WorkspaceWriter.openOrCreate(root, TABLES, actor());
                Stream<Path> files = Files.list(tables)) {
            writer.receive(files.sorted()
                    .map(file ->
                            new Offer(file, String.valueOf(file.getFileName()).replace(".parquet", ""), Map.of()))
                    .toList());
            for (YearMonth month = LAST.minusMonths(months - 1L); !month.isAfter(LAST); month = month.plusMonths(1)) {
                writer.publish(run(writer, month, null));
            }
        }
    }

    /** Id of an account, by a number from 0. */
    public String account(int number) {
        return String.format(Locale.ROOT, "A%07d", number);
    }
}
