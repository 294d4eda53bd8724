package org.partnerscore.imports.derive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.Database;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.intake.StagedFaults;
import org.partnerscore.imports.mapping.Mappings;
import org.partnerscore.imports.problem.ImportProblemKind;

/**
 * Derives a data set from exports. It is a function of their contents and options, of which of two is newer, and of the
 * mappings: neither the order in which they are given nor the number of threads changes a byte.
 */
public final class Derivation {
    private Derivation() {}

    /**
     * Derives a data set.
     *
     * @param received the exports, in any order
     * @param folder takes the six tables as Parquet in canonical order, and {@code rejects.csv}; all appear at once
     */
    public static DerivedDataSet derive(
            List<ReceivedExport> received, Mappings mappings, Path folder, DataSetOptions machine)
            throws IOException, SQLException {
        try (Database database = Database.open(machine)) {
            Lookups lookups = new Lookups(database.connection(), mappings);
            Work work = new Work(database.connection(), RankedExports.of(received), lookups);
            work.run("CREATE TEMP TABLE rejects (export_no INTEGER, row_no BIGINT, code VARCHAR, header VARCHAR, "
                    + "found VARCHAR)");
            faults(work);
            Partners.derive(work);
            SubscriptionStates.derive(work);
            SubscriptionMonths.usage(work);
            Associations.months(work);
            Customers.derive(work);
            ExamPasses.derive(work);
            Competencies.derive(work);
            try (WholeFiles files = WholeFiles.in(folder)) {
                Map<Table, Long> rows = new EnumMap<>(Table.class);
                for (Table table : Table.values()) {
                    Path file = files.file(table.id() + ".parquet");
                    work.run("COPY (" + rows(table) + ") TO " + Sql.text(file.toString()) + " (FORMAT parquet)");
                    rows.put(table, work.count(Sql.parquet(List.of(file))));
                }
                Map<ImportProblemKind, Long> rejects =
                        RejectFile.write(work, files.file(RejectFile.NAME), database.folder());
                DerivedDataSet derived = Findings.of(work, folder, rows, rejects);
                files.publish();
                return derived;
            }
        }
    }

    /** Keeps the rows that the intake could not take, apart from lines that it could not even take apart. */
    private static void faults(Work work) throws SQLException {
        for (ExportKind kind : ExportKind.values()) {
            if (work.exports().all().stream()
                    .anyMatch(export ->
                            export.taken().kind() == kind && export.taken().refused() > 0)) {
                work.run("INSERT INTO rejects FROM "
                        + StagedFaults.unfolded(work.exports().rows(kind), "export_no, row_no"));
            }
        }
    }

    private static String rows(Table table) {
        return switch (table) {
            case PARTNERS -> "SELECT partner_id, account_id, name, country FROM partners ORDER BY partner_id";
            case CUSTOMERS -> "FROM customers ORDER BY tenant_id";
            case SUBSCRIPTION_MONTHS -> SubscriptionMonths.rows();
            case ASSOCIATIONS -> Associations.rows();
            case EXAM_PASSES -> "FROM exam_passes ORDER BY ALL NULLS LAST";
            case COMPETENCIES -> "FROM competencies ORDER BY account_id, programme";
        };
    }
}
