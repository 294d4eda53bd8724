package org.partnerscore.engine.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.partnerscore.dataset.parquet.ParquetFile;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.dataset.read.TableFile;
import org.partnerscore.dataset.table.Table;

/** The tables as runs of rows; those whose rows are scattered are sorted, out of core, and then read sorted. */
public final class TableRows implements AutoCloseable {
    private final DataSet data;
    private final Map<Table, RowSource> tables = new EnumMap<>(Table.class);
    private final List<Path> temporary = new ArrayList<>();

    /** @param data stays open as long as the rows are read */
    public TableRows(DataSet data) {
        this.data = data;
    }

    /** The data set's connection. */
    public DuckDBConnection connection() {
        return data.connection();
    }

    int threads() {
        return data.options().threads();
    }

    /** The rows of a table. */
    RowSource rows(Table table) {
        RowSource rows = tables.get(table);
        if (rows == null) {
            List<Segment> files = new ArrayList<>();
            long first = 0;
            for (TableFile file : data.files(table)) {
                files.add(new Segment(table, file.parquet(), file.relation(), first, 0, file.rows()));
                first += file.rows();
            }
            rows = new RowSource(files);
            tables.put(table, rows);
        }
        return rows;
    }

    /** SQL of a column of a table and the place of each row, as {@code place}; see {@link LineStore}. */
    public String named(Table table, String column) {
        return rows(table).named(column);
    }

    /** How many rows the big tables have together. */
    long all() {
        return rows(Table.SUBSCRIPTION_MONTHS).rows()
                + rows(Table.ASSOCIATIONS).rows()
                + rows(Table.EXAM_PASSES).rows();
    }

    /** Sorts a table so that rows which belong together stand together. */
    void gather(Table table) throws SQLException, IOException {
        Path file = Files.createTempFile("partnerscore-", "-" + table.id() + ".parquet");
        temporary.add(file);
        RowSource scattered = rows(table);
        try (Statement statement = connection().createStatement()) {
            statement.execute(Sql.copy("SELECT * FROM (" + scattered.relation() + ") " + order(table), file));
        }
        ParquetFile sorted = ParquetFile.of(file);
        String relation = "SELECT *, file_row_number AS row_no FROM " + Sql.parquet(List.of(file));
        tables.put(table, new RowSource(List.of(new Segment(table, sorted, relation, 0, 0, sorted.rows()))));
    }

    private String order(Table table) {
        return switch (table) {
            case SUBSCRIPTION_MONTHS -> "ORDER BY tenant_id, subscription_id";
            case EXAM_PASSES ->
                "LEFT JOIN (SELECT partner_id, any_value(account_id) AS account_id FROM "
                        + data.relation(Table.PARTNERS)
                        + " GROUP BY partner_id) USING (partner_id) ORDER BY account_id, individual_id";
            case PARTNERS, CUSTOMERS, ASSOCIATIONS, COMPETENCIES ->
                throw new IllegalArgumentException(table.id() + " is read in any order");
        };
    }

    @Override
    public void close() {
        for (Path file : temporary) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }
}
