package org.partnerscore.imports.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.Database;
import org.partnerscore.dataset.read.Queries;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.mapping.MappingKind;

/**
 * Writes exports of a data set that is restricted to what exports can carry: one file for each kind and slice, in the
 * style asked for. Names that the vendor writes in several ways change from row to row.
 */
public final class ExportWriter implements AutoCloseable {
    private final Database database;

    private final Map<String, String> more;

    private ExportWriter(Database database, Map<String, String> more) {
        this.database = database;
        this.more = Map.copyOf(more);
    }

    /**
     * Begins with a data set.
     *
     * @param carried the folder that {@link CarriedDataSet} wrote
     */
    public static ExportWriter open(Path carried, DataSetOptions machine) throws IOException, SQLException {
        return open(carried, machine, Map.of());
    }

    /**
     * Begins with a data set.
     *
     * @param carried the folder that {@link CarriedDataSet} wrote
     * @param more further names by kind and code, separated by a space, that no mapping need know
     */
    static ExportWriter open(Path carried, DataSetOptions machine, Map<String, String> more)
            throws IOException, SQLException {
        ExportWriter writer = new ExportWriter(Database.open(machine), more);
        for (Table table : Table.values()) {
            writer.run("CREATE TEMP VIEW " + table.id() + " AS FROM "
                    + Sql.parquet(List.of(carried.resolve(table.id() + ".parquet"))));
        }
        writer.names(MappingKind.SKU);
        writer.names(MappingKind.CHANNEL);
        writer.names(MappingKind.ATTRIBUTION);
        writer.names(MappingKind.EXAM);
        writer.names(MappingKind.COMPETENCY);
        writer.prepare();
        return writer;
    }

    /** A table {@code KIND_names} of codes, places and names. */
    private void names(MappingKind kind) throws SQLException {
        List<String> values = new ArrayList<>();
        for (String code : VendorNames.codes(kind)) {
            List<String> names = new ArrayList<>(VendorNames.of(kind, code));
            String another = more.get(kind.id() + " " + code);
            if (another != null) {
                names.add(another);
            }
            for (int i = 0; i < names.size(); i++) {
                values.add("(" + Sql.text(code) + ", " + i + ", " + names.size() + ", " + Sql.text(names.get(i)) + ")");
            }
        }
        run("CREATE TEMP TABLE " + kind.name() + "_names AS FROM (VALUES " + String.join(", ", values)
                + ") t(code, place, places, name)");
    }

    private void prepare() throws SQLException {
        run("CREATE TEMP TABLE association_months AS SELECT s.subscription_id, s.month, a.partner_id, "
                + "kind || coalesce(':' || claim, '') AS credit FROM associations a JOIN subscription_months s "
                + "ON s.subscription_id = a.subscription_id AND s.month >= from_month "
                + "AND s.month <= coalesce(to_month, s.month)");
    }

    /** The accounts of the data set in their order. */
    public List<String> accounts() throws SQLException {
        List<String> accounts = new ArrayList<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT DISTINCT account_id FROM partners ORDER BY ALL")) {
            while (rows.next()) {
                accounts.add(rows.getString(1));
            }
        }
        return accounts;
    }

    /**
     * Writes one export; it has no rows but the header where the slice has none.
     *
     * @param kind any kind of the vendor's but the Competency performance
     * @param name of the file, without ending
     * @return the file
     */
    public Path write(ExportKind kind, ExportSlice slice, ExportStyle style, Path folder, String name)
            throws IOException, SQLException {
        Files.createDirectories(folder);
        boolean expiry = Queries.count(database.connection(), "exam_passes WHERE expires_on IS NOT NULL") > 0;
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery(ExportQueries.of(kind, slice, style))) {
            return new ExportFile(ExportColumns.of(kind, style, expiry), style).write(folder, name, rows);
        }
    }

    /** Whether an export of a kind would have rows. */
    public boolean hasRows(ExportKind kind, ExportSlice slice) throws SQLException {
        return Queries.count(database.connection(), "(" + ExportQueries.of(kind, slice, ExportStyle.PLAIN) + ")") > 0;
    }

    private void run(String sql) throws SQLException {
        Queries.execute(database.connection(), sql);
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
