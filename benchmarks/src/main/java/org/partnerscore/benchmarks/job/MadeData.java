package org.partnerscore.benchmarks.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.partnerscore.dataset.synthetic.EcosystemRequest;
import org.partnerscore.dataset.synthetic.Format;
import org.partnerscore.dataset.synthetic.Progress;
import org.partnerscore.dataset.synthetic.SyntheticEcosystem;

/**
 * A made-up data set in Parquet, with the defaults of {@link EcosystemRequest}.
 *
 * @param tenants how many customers
 * @param folder where its files are
 * @param rows rows of the three big tables: subscription_months, associations and exam_passes
 */
public record MadeData(long tenants, Path folder, long rows) {
    private static final long SEED = 1;
    private static final List<String> BIG_TABLES = List.of("subscription_months", "associations", "exam_passes");

    /**
     * Makes a data set, unless it was made before.
     *
     * @param work holds a folder for each size
     */
    public static MadeData in(Path work, long tenants) throws IOException, SQLException {
        Path folder = work.resolve("tenants-" + tenants);
        if (!Files.exists(folder.resolve("subscription_months.parquet"))) {
            new SyntheticEcosystem(EcosystemRequest.of(tenants, SEED)).writeTo(folder, Format.PARQUET, Progress.NONE);
        }
        return new MadeData(tenants, folder, count(folder));
    }

    private static long count(Path folder) throws SQLException {
        long rows = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String table : BIG_TABLES) {
                String file = folder.resolve(table + ".parquet").toString().replace("'", "''");
                try (ResultSet count = statement.executeQuery("SELECT count(*) FROM read_parquet('" + file + "')")) {
                    count.next();
                    rows += count.getLong(1);
                }
            }
        }
        return rows;
    }
}
