package org.partnerscore.dataset.synthetic;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A made-up data set of all six tables, without a bad row: customers, their subscriptions and months, the partners
 * associated with them, these partners' people and exams. It touches both markets, every channel, every kind of
 * association and claim, and every dated rule if it spans the dates.
 *
 * <p>Equal requests give the same bytes of CSV on any machine. Rows come by tenant, subscription and month;
 * associations by subscription; exam passes by account and individual; all else by id. Every month of the span has
 * rows.
 */
public final class SyntheticEcosystem {
    private static final String PART = ".part";

    private final List<Table> tables;

    public SyntheticEcosystem(EcosystemRequest request) {
        long seed = request.seed();
        Span span = new Span(request.from(), request.months());
        Accounts accounts = new Accounts(seed, request.accounts());
        Tenants tenants = new Tenants(seed, span, accounts);
        Associations associations = new Associations(seed, span, accounts, tenants);
        Companies companies = new Companies(seed, span, accounts);
        Staff staff = new Staff(seed, span, accounts, new Headcounts(seed, request.people(), accounts));
        tables = List.of(
                new Table("partners", Partner.COLUMNS, accounts.count(), number -> companies.partners((int) number)),
                new Table(
                        "competencies",
                        Competency.COLUMNS,
                        accounts.count(),
                        number -> companies.competencies((int) number)),
                new Table("exam_passes", ExamPass.COLUMNS, accounts.count(), number -> staff.passes((int) number)),
                new Table("customers", Customer.COLUMNS, request.tenants(), tenants::customers),
                new Table("associations", Association.COLUMNS, request.tenants(), associations::of),
                new Table("subscription_months", SubscriptionMonth.COLUMNS, request.tenants(), tenants::months));
    }

    /**
     * Writes one file for each table. They appear whole, after all of them are written, or not at all.
     *
     * @param folder made if it is not there
     * @param progress hears how far it is
     * @throws FileAlreadyExistsException if the folder has a file of one of the tables; nothing is changed
     * @throws IOException if a file cannot be written; what was begun is removed
     */
    public void writeTo(Path folder, Format format, Progress progress) throws IOException {
        Files.createDirectories(folder);
        for (Table table : tables) {
            refuseIfThere(folder, table);
        }
        try {
            writeParts(folder, format, progress);
            for (Table table : tables) {
                Files.move(
                        part(folder, format, table),
                        folder.resolve(format.fileName(table.name())),
                        StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            for (Table table : tables) {
                Files.deleteIfExists(part(folder, format, table));
            }
        }
    }

    private void writeParts(Path folder, Format format, Progress progress) throws IOException {
        try (TableWriter writer = switch (format) {
            case CSV -> new CsvWriter();
            case PARQUET -> new ParquetWriter();
        }) {
            for (Table table : tables) {
                Path part = part(folder, format, table);
                writer.write(table, part, progress);
                try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                    written.force(true);
                }
            }
        }
    }

    private static Path part(Path folder, Format format, Table table) {
        return folder.resolve(format.fileName(table.name()) + PART);
    }

    private static void refuseIfThere(Path folder, Table table) throws FileAlreadyExistsException {
        for (Format format : Format.values()) {
            Path file = folder.resolve(format.fileName(table.name()));
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(
                        file.toString(), null, "there is a data set already; name an empty folder");
            }
        }
    }
}
