package org.partnerscore.dataset.synthetic;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.dataset.write.WholeFiles;

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
    private final List<MadeTable> tables;

    public SyntheticEcosystem(EcosystemRequest request) {
        long seed = request.seed();
        Span span = new Span(request.from(), request.months());
        Accounts accounts = new Accounts(seed, request.accounts());
        Tenants tenants = new Tenants(seed, span, accounts);
        Associations associations = new Associations(seed, span, accounts, tenants);
        Companies companies = new Companies(seed, span, accounts);
        Staff staff = new Staff(seed, span, accounts, new Headcounts(seed, request.people(), accounts));
        int count = accounts.count();
        tables = List.of(
                new MadeTable(Table.PARTNERS, count, number -> companies.partners((int) number)),
                new MadeTable(Table.COMPETENCIES, count, number -> companies.competencies((int) number)),
                new MadeTable(Table.EXAM_PASSES, count, number -> staff.passes((int) number)),
                new MadeTable(Table.CUSTOMERS, request.tenants(), tenants::customers),
                new MadeTable(Table.ASSOCIATIONS, request.tenants(), associations::of),
                new MadeTable(Table.SUBSCRIPTION_MONTHS, request.tenants(), tenants::months));
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
        for (MadeTable made : tables) {
            refuseIfThere(folder, made.table());
        }
        try (WholeFiles files = WholeFiles.in(folder);
                TableWriter writer = writer(format)) {
            for (MadeTable made : tables) {
                writer.write(made, files.file(made.table().id() + format.extension()), progress);
            }
            files.publish();
        }
    }

    private static TableWriter writer(Format format) throws IOException {
        return switch (format) {
            case CSV -> new CsvWriter();
            case PARQUET -> new ParquetWriter();
        };
    }

    private static void refuseIfThere(Path folder, Table table) throws FileAlreadyExistsException {
        for (String ending : List.of("", Format.CSV.extension(), Format.PARQUET.extension())) {
            Path file = folder.resolve(table.id() + ending);
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(
                        file.toString(), null, "there is a data set already; name an empty folder");
            }
        }
    }
}
