package org.partnerscore.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.synthetic.EcosystemRequest;
import org.partnerscore.dataset.synthetic.Format;
import org.partnerscore.dataset.synthetic.SyntheticEcosystem;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.spark.source.SparkTables;

/** Data of which nearly all belong to one: by hand a million tenants of one account, and nearly three million rows of one tenant. */
class UnevenDataTest {
    private static final boolean MANY = Boolean.getBoolean("partnerscore.long");
    private static final int OF_ONE_ACCOUNT = MANY ? 1_000_000 : 2_000;
    private static final int WITHIN_ONE_TENANT = MANY ? 100_000 : 2_000;
    private static final int PARTITIONS = 7;

    private static final ScoreRequest REQUEST = new ScoreRequest(
            ProgrammeCatalog.bundled().programme("cloud-business-applications"),
            YearMonth.of(2021, 5),
            null,
            false,
            false);

    @TempDir
    Path folder = Path.of("");

    @Test
    void one_account_may_have_every_tenant() throws Exception {
        EcosystemRequest request = new EcosystemRequest(
                OF_ONE_ACCOUNT,
                4,
                1,
                EcosystemRequest.defaultPeople(1),
                EcosystemRequest.DEFAULT_FROM,
                EcosystemRequest.DEFAULT_MONTHS);

        assertSameBytes(make(request));
    }

    @Test
    void one_tenant_may_have_nearly_every_subscription() throws Exception {
        Path data = make(EcosystemRequest.of(WITHIN_ONE_TENANT, 4));
        giveNineTenthsToOneTenant(data.resolve("subscription_months.parquet"));

        assertSameBytes(data);
    }

    private Path make(EcosystemRequest request) throws Exception {
        Path data = folder.resolve("data");
        new SyntheticEcosystem(request).writeTo(data, Format.PARQUET, (table, done, all) -> {});
        return data;
    }

    private static void giveNineTenthsToOneTenant(Path months) throws Exception {
        Path given = months.resolveSibling("given.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT * REPLACE (CASE WHEN hash(tenant_id) % 10 = 0 THEN tenant_id ELSE "
                    + "min(tenant_id) OVER () END AS tenant_id) FROM '" + months + "' ORDER BY tenant_id, "
                    + "subscription_id, month) TO '" + given + "' (FORMAT PARQUET)");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot give rows to one tenant", e);
        }
        Files.move(given, months, StandardCopyOption.REPLACE_EXISTING);
    }

    private void assertSameBytes(Path data) throws Exception {
        try (DataSet onOneMachine = BothEngines.open(data)) {
            BothEngines.onOneMachine(onOneMachine, REQUEST, TableFormat.CSV, folder.resolve("expected"));
        }
        try (SparkTables tables = SparkTables.open(LocalSpark.session(), data.toString(), 1 << 20)) {
            BothEngines.onSpark(tables, REQUEST, TableFormat.CSV, PARTITIONS, folder.resolve("out"));
        }
        for (String file : List.of("scores.csv", "indicators.csv")) {
            assertThat(BothEngines.firstDifference(folder, file))
                    .as("first byte in which %s differs", file)
                    .isEqualTo(-1);
        }
    }
}
