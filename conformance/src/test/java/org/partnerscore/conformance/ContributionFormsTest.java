package org.partnerscore.conformance;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.synthetic.EcosystemRequest;
import org.partnerscore.dataset.synthetic.Format;
import org.partnerscore.dataset.synthetic.SyntheticEcosystem;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.engine.output.ContributionTable;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.read.Progress;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.engine.score.Scores;
import org.partnerscore.engine.score.Scoring;

/** The contributions of every case are the same rows in the same order in every form, as DuckDB reads them. */
class ContributionFormsTest {
    private static final ProgrammeCatalog PROGRAMMES = ProgrammeCatalog.bundled();

    private static final YearMonth MONTH = YearMonth.of(2021, 5);

    @TempDir
    private Path folder;

    static Stream<ConformanceCase> cases() {
        return ConformanceCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void parquet_and_json_hold_the_rows_of_the_csv_file(ConformanceCase each) throws Exception {
        assertSameRows(each.data(), each.programme(), each.month());
    }

    @Test
    void rows_of_an_account_that_fill_several_buffers_are_the_same_rows() throws Exception {
        Path data = folder.resolve("data");
        new SyntheticEcosystem(new EcosystemRequest(3000, 5, 1, 30, MONTH.minusMonths(24), 25))
                .writeTo(data, Format.PARQUET, org.partnerscore.dataset.synthetic.Progress.NONE);
        assertSameRows(data, "cloud-business-applications", MONTH);
        assertThat(Files.size(file(TableFormat.CSV))).isGreaterThan(2 << 20);
    }

    private void assertSameRows(Path tables, String programme, YearMonth month) throws Exception {
        ScoreRequest request =
                new ScoreRequest(PROGRAMMES.programme(programme), month, month.atEndOfMonth(), false, true);
        try (DataSet data = DataSet.open(tables, DataSetOptions.withThreads(2));
                Scores scores = Scoring.score(data, request, Progress.NONE);
                WholeFiles files = WholeFiles.in(folder)) {
            int[] accounts = IntStream.range(0, scores.size()).toArray();
            for (TableFormat format : TableFormat.values()) {
                new ContributionTable(scores).write(accounts, format, files);
            }
            files.publish();
        }

        List<String> csv = rows("read_csv('" + file(TableFormat.CSV) + "', header = true, all_varchar = true)");
        assertThat(csv).isNotEmpty();
        assertThat(rows("read_parquet('" + file(TableFormat.PARQUET) + "')")).isEqualTo(csv);
        assertThat(rows("read_json('" + file(TableFormat.JSON) + "', sample_size = -1)"))
                .isEqualTo(csv);
    }

    private Path file(TableFormat format) {
        return folder.resolve("contributions." + format.extension());
    }

    private static List<String> rows(String relation) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT CAST(r AS VARCHAR) FROM (SELECT "
                        + "* REPLACE (CAST(month AS DATE) AS month, CAST(contribution_month AS DATE) AS "
                        + "contribution_month, CAST(amount AS DECIMAL(38,2)) AS amount, "
                        + "CAST(individual_id AS VARCHAR) AS individual_id) FROM " + relation + ") r")) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
